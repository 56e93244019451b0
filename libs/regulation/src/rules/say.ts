import type { Words } from '#kernel';

/** Vietnamese first, as officers read it. */
export const say = (vi: string, en: string): Words => ({ vi, en });

export const NOBODY = say('không', 'none');

/** Bodies as rows name them. */
export const WHO = {
  nearestBody: say('cơ quan, đơn vị gần nhất, công an', 'any nearest body, police'),
  receivingBody: say('cơ quan, đơn vị tiếp nhận', 'the receiving body'),
  rescuingBody: say(
    'cơ quan giải cứu: Công an, Bộ đội Biên phòng, Cảnh sát biển',
    'the rescuing body: police, Border Guard, Coast Guard',
  ),
  competentBody: say('cơ quan có thẩm quyền', 'the competent body'),
  verifyingBody: say('cơ quan xác minh', 'the verifying body'),
  everyBody: say('mọi cơ quan, tổ chức, cá nhân', 'every agency, organisation and person'),
  communePc: say('Ủy ban nhân dân cấp xã', "commune People's Committee"),
  districtLabour: say(
    'Phòng Lao động - Thương binh và Xã hội',
    'district labour and social affairs office',
  ),
  provincialLabour: say(
    'Sở Lao động - Thương binh và Xã hội',
    'provincial labour and social affairs department',
  ),
  provincialHealth: say('Sở Y tế', 'provincial health agency'),
  healthOrCommune: say('Sở Y tế, Ủy ban nhân dân cấp xã', 'provincial health agency, commune'),
  districtPolice: say('Công an cấp huyện', 'district police'),
  provincialPolice: say('Công an cấp tỉnh', 'provincial police'),
  immigration: say('Cục Quản lý xuất nhập cảnh', 'Immigration Department'),
  immigrationUnit: say('đơn vị xuất nhập cảnh tại cửa khẩu', 'immigration unit at the gate'),
  consular: say('Cục Lãnh sự', 'Consular Department'),
  mission: say('cơ quan đại diện Việt Nam ở nước ngoài', 'Vietnamese mission abroad'),
  hostAuthority: say('cơ quan có thẩm quyền nước sở tại', 'authority of the host state'),
  policeOrDefence: say(
    'đơn vị có thẩm quyền của Bộ Công an, Bộ Quốc phòng',
    'competent unit of the Ministry of Public Security or of National Defence',
  ),
  publicSecurity: say('Bộ Công an', 'Ministry of Public Security'),
  facility: say(
    'cơ sở trợ giúp xã hội, cơ sở hỗ trợ nạn nhân',
    'social assistance or victim support facility',
  ),
  relatives: say('người thân thích', 'relatives'),
  healthService: say('cơ sở khám bệnh, chữa bệnh', 'health service'),
  legalAid: say('trung tâm trợ giúp pháp lý', 'legal aid centre'),
  court: say('Tòa án nhân dân', 'Court'),
  hotline: say('Tổng đài 111, Bộ Y tế', 'hotline 111, Ministry of Health'),
  armed: say('Công an, Quân đội', 'police, army'),
  person: say('người được bảo vệ', 'the protected person'),
  policeInChargeOfData: say(
    'cơ quan chuyên trách bảo vệ dữ liệu cá nhân (Bộ Công an)',
    'personal data protection authority (Ministry of Public Security)',
  ),
  controller: say('bên kiểm soát dữ liệu cá nhân', 'data controller'),
  processor: say('bên xử lý dữ liệu cá nhân', 'data processor'),
  eachMinistry: say('từng bộ', 'each ministry'),
  otherThree: say('ba bộ còn lại', 'the other three ministries'),
  system: say('hệ thống', 'system'),
} as const;
