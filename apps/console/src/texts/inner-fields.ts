import type { Words } from '#kernel';

/** Labels of the fields inside a group, which carry none of their own in the service's description. */
export const innerFields: Readonly<Record<string, Words>> = {
  localNumber: { vi: 'Số thứ tự trong đơn vị', en: 'Number within the unit' },
  handledAsChild: {
    vi: 'Trẻ em, hoặc chưa chắc đã đủ 18 tuổi?',
    en: 'A child, or not certainly 18?',
  },
  path: { vi: 'Trở về bằng cách nào', en: 'Path' },
  circumstance: { vi: 'Hoàn cảnh', en: 'Circumstance' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  caseId: { vi: 'Mã hồ sơ', en: 'Case' },
  parameter: { vi: 'Tên tham số', en: 'Name of the parameter' },
  value: { vi: 'Giá trị', en: 'Value' },
  amount: { vi: 'Số lượng', en: 'Amount' },
  day: { vi: 'Ngày', en: 'Day' },
  flag: { vi: 'Có hay không', en: 'Yes or no' },
  choice: { vi: 'Lựa chọn', en: 'Choice' },
  kind: { vi: 'Loại', en: 'Kind' },
  holiday: { vi: 'Ngày lễ', en: 'Which holiday' },
  confirmed: { vi: 'Đã chính thức', en: 'Final' },
  successor: { vi: 'Đơn vị kế nhiệm', en: 'Successor' },
  rule: { vi: 'Mã quy tắc', en: 'Id of the rule' },
  limit: { vi: 'Thời hạn', en: 'Limit' },
  confidence: { vi: 'Độ chắc chắn', en: 'How sure' },
  validTo: { vi: 'Hết hiệu lực sau ngày', en: 'Ends after' },
};

/** Words of the codes that only forms have and no list tells. */
export const formCodes: Readonly<Record<string, Words>> = {
  PROTECTION: { vi: 'Hồ sơ thật', en: 'A real case' },
  ILLUSTRATION: { vi: 'Minh họa', en: 'An illustration' },
  screen: { vi: 'màn hình', en: 'screen' },
  paper: { vi: 'biên bản giấy', en: 'paper' },
  WITHIN: { vi: 'Trong thời gian', en: 'Within' },
  NOTICE: { vi: 'Báo trước', en: 'No later than before' },
  AT_ONCE: { vi: 'Ngay', en: 'At once' },
  NONE: { vi: 'Không có thời hạn', en: 'No limit' },
  NOT_FOUND: { vi: 'Chưa tìm thấy thời hạn', en: 'Limit not found' },
};

/** What one member of a list is called, by the list's field. */
export const members: Readonly<Record<string, Words>> = {
  persons: { vi: 'Người', en: 'Person' },
};
