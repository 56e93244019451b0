import type { Words } from '#kernel';

/** What readers call a duty; one without words here is shown by its name. */
export const duties: Readonly<Record<string, Words>> = {
  log: { vi: 'Nhật ký', en: 'Log' },
  opening: { vi: 'Mở hồ sơ', en: 'Opening' },
  rescue: { vi: 'Giải cứu', en: 'Rescue' },
  reception: { vi: 'Tiếp nhận', en: 'Reception' },
  'essential-needs': { vi: 'Nhu cầu thiết yếu', en: 'Essential needs' },
  identification: { vi: 'Xác định nạn nhân', en: 'Identification' },
  handover: { vi: 'Chuyển giao người', en: 'Hand-over' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  release: { vi: 'Kết thúc tiếp nhận', en: 'Release' },
  contact: { vi: 'Liên lạc', en: 'Contact' },
  death: { vi: 'Người đã tử vong', en: 'Death' },
  closing: { vi: 'Đóng hồ sơ', en: 'Closing' },
  gates: { vi: 'Tiếp nhận tại cửa khẩu', en: 'Gates' },
  'expected-entry': { vi: 'Dự kiến nhập cảnh', en: 'Expected entry' },
  'identity-check': { vi: 'Xác minh nhân thân', en: 'Identity check' },
  'identity-check-request': {
    vi: 'Yêu cầu xác minh nhân thân',
    en: 'Request of an identity check',
  },
  'contact-abroad': { vi: 'Liên hệ ở nước ngoài', en: 'Contact abroad' },
  notes: { vi: 'Công hàm, thông báo', en: 'Notes' },
  'travel-documents': { vi: 'Giấy tờ đi lại', en: 'Travel documents' },
  return: { vi: 'Đưa về nước', en: 'Return' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
  'initial-check': { vi: 'Kiểm tra ban đầu', en: 'Initial check' },
  'verification-request': { vi: 'Đề nghị xác minh', en: 'Request of verification' },
  support: { vi: 'Hỗ trợ', en: 'Support' },
};
