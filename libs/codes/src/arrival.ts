import type { Coded } from './coded.js';

// How a person came to be known, and how they came back.

export const detectionSource = [
  {
    code: 'DET_SELF_REPORT',
    words: {
      vi: 'Tự đến trình báo',
      en: 'Self-report at commune, police, border or coast guard, nearest body',
    },
  },
  {
    code: 'DET_FAMILY_REPORT',
    words: { vi: 'Gia đình, người đại diện trình báo', en: 'Report by family or representative' },
  },
  { code: 'DET_HOTLINE_111', words: { vi: 'Tổng đài 111', en: 'Hotline 111' } },
  {
    code: 'DET_CITIZEN_PROTECTION_LINE',
    words: { vi: 'Tổng đài bảo hộ công dân', en: 'Consular protection hotline' },
  },
  {
    code: 'DET_RESCUE_DOMESTIC',
    words: { vi: 'Giải cứu trong nước', en: 'Rescue in the country' },
  },
  {
    code: 'DET_MISSION_ABROAD',
    words: { vi: 'Cơ quan đại diện Việt Nam ở nước ngoài', en: 'Vietnamese mission abroad' },
  },
  {
    code: 'DET_FOREIGN_HANDOVER',
    words: { vi: 'Cơ quan nước ngoài trao trả', en: 'Handed over by a foreign authority' },
  },
  {
    code: 'DET_BORDER_SCREENING',
    words: {
      vi: 'Sàng lọc tại biên giới, người bị trục xuất',
      en: 'Screening at border or of deportees',
    },
  },
  { code: 'DET_INVESTIGATION', words: { vi: 'Qua điều tra vụ án', en: 'Criminal investigation' } },
  {
    code: 'DET_SOCIAL_HEALTH_SERVICE',
    words: { vi: 'Cơ sở xã hội, y tế, giáo dục', en: 'Social, health or education service' },
  },
  {
    code: 'DET_NGO_IO',
    words: { vi: 'Tổ chức phi chính phủ, quốc tế', en: 'NGO or international organisation' },
  },
] as const satisfies readonly Coded[];

export const returnMode = [
  { code: 'RET_RESCUED', words: { vi: 'Được giải cứu', en: 'Rescued' } },
  {
    code: 'RET_BILATERAL_HANDOVER',
    words: { vi: 'Trao trả song phương', en: 'Bilateral handover' },
  },
  { code: 'RET_SELF', words: { vi: 'Tự trở về', en: 'Returned on their own' } },
  {
    code: 'RET_VIA_MISSION',
    words: { vi: 'Về qua cơ quan đại diện Việt Nam', en: 'Returned through a Vietnamese mission' },
  },
  { code: 'RET_DEPORTED', words: { vi: 'Bị trục xuất', en: 'Deported' } },
  { code: 'RET_NOT_APPLICABLE', words: { vi: 'Không ra nước ngoài', en: 'Not abroad' } },
] as const satisfies readonly Coded[];
