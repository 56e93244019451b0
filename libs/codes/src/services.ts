import type { Coded } from './coded.js';

// Kinds of support (`lawPoint`: point of art. 37.1 of Law 53/2024) and who gives them.

export const serviceTypes = [
  {
    code: 'SVC_ESSENTIALS',
    words: {
      vi: 'Hỗ trợ nhu cầu thiết yếu',
      en: 'Essential needs (food, clothing, temporary stay)',
    },
    lawPoint: 'a',
  },
  {
    code: 'SVC_SHELTER',
    words: { vi: 'Bố trí nơi tạm trú an toàn', en: 'Safe accommodation' },
    lawPoint: 'a',
  },
  {
    code: 'SVC_MEDICAL',
    words: { vi: 'Hỗ trợ y tế', en: 'Health check and treatment' },
    lawPoint: 'b',
  },
  {
    code: 'SVC_HEALTH_INSURANCE',
    words: { vi: 'Hỗ trợ đóng bảo hiểm y tế năm đầu', en: 'Health insurance, first year' },
    lawPoint: 'b',
  },
  {
    code: 'SVC_SRH',
    words: {
      vi: 'Chăm sóc sức khỏe sinh sản, xử trí sau hiếp dâm',
      en: 'Sexual and reproductive health, emergency care after rape',
    },
    lawPoint: 'b',
  },
  {
    code: 'SVC_INTERPRETATION',
    words: { vi: 'Hỗ trợ phiên dịch', en: 'Interpretation (foreign, ethnic, sign language)' },
    lawPoint: 'c',
  },
  {
    code: 'SVC_LEGAL_SUPPORT',
    words: { vi: 'Hỗ trợ pháp luật, giấy tờ hộ tịch', en: 'Legal advice and civil documents' },
    lawPoint: 'd',
  },
  {
    code: 'SVC_LEGAL_AID',
    words: { vi: 'Trợ giúp pháp lý', en: 'Legal aid and representation' },
    lawPoint: 'dd',
  },
  {
    code: 'SVC_COMPENSATION',
    words: { vi: 'Đòi bồi thường, tiền lương', en: 'Compensation and wage claim' },
    lawPoint: 'dd',
  },
  {
    code: 'SVC_TRAVEL',
    words: { vi: 'Hỗ trợ chi phí đi lại', en: 'Travel cost and escort' },
    lawPoint: 'e',
  },
  {
    code: 'SVC_PSYCHOLOGICAL',
    words: { vi: 'Hỗ trợ tâm lý', en: 'Psychological support' },
    lawPoint: 'g',
  },
  { code: 'SVC_EDUCATION', words: { vi: 'Hỗ trợ học văn hóa', en: 'Education' }, lawPoint: 'h' },
  {
    code: 'SVC_VOCATIONAL',
    words: { vi: 'Hỗ trợ học nghề', en: 'Vocational training' },
    lawPoint: 'i',
  },
  {
    code: 'SVC_JOB',
    words: { vi: 'Tư vấn, tạo điều kiện có việc làm', en: 'Job counselling and placement' },
    lawPoint: 'i',
  },
  {
    code: 'SVC_INITIAL_ALLOWANCE',
    words: { vi: 'Trợ cấp khó khăn ban đầu', en: 'Initial hardship allowance' },
    lawPoint: 'k',
  },
  { code: 'SVC_LOAN', words: { vi: 'Hỗ trợ vay vốn', en: 'Loan support' }, lawPoint: 'k' },
  {
    code: 'SVC_PROTECTION_MEASURE',
    words: { vi: 'Biện pháp bảo vệ', en: 'Protection measure (person, relatives, identity)' },
    lawPoint: null,
  },
  {
    code: 'SVC_CASE_MANAGEMENT',
    words: { vi: 'Quản lý trường hợp', en: 'Case management' },
    lawPoint: null,
  },
  {
    code: 'SVC_CHILD_GUARDIAN',
    words: {
      vi: 'Người giám hộ, đại diện cho trẻ em',
      en: 'Guardian or representative for a child',
    },
    lawPoint: null,
  },
  {
    code: 'SVC_ALTERNATIVE_CARE',
    words: { vi: 'Chăm sóc thay thế', en: 'Alternative care for a child' },
    lawPoint: null,
  },
  {
    code: 'SVC_FAMILY_TRACING',
    words: { vi: 'Tìm kiếm, đánh giá gia đình', en: 'Family tracing and assessment' },
    lawPoint: null,
  },
  {
    code: 'SVC_FAMILY_MEDIATION',
    words: { vi: 'Hòa giải, kết nối gia đình', en: 'Family mediation' },
    lawPoint: null,
  },
  {
    code: 'SVC_CIVIL_REGISTRATION',
    words: {
      vi: 'Đăng ký hộ tịch, căn cước, cư trú',
      en: 'Identity, birth and household registration',
    },
    lawPoint: null,
  },
  {
    code: 'SVC_LIVELIHOOD_GRANT',
    words: { vi: 'Hỗ trợ sinh kế bằng hiện vật', en: 'Livelihood grant in kind (NGO, IOM)' },
    lawPoint: null,
  },
  {
    code: 'SVC_SELF_HELP_GROUP',
    words: { vi: 'Nhóm tự lực, nhóm hỗ trợ cộng đồng', en: 'Community self-help group' },
    lawPoint: null,
  },
  { code: 'SVC_LIFE_SKILLS', words: { vi: 'Kỹ năng sống', en: 'Life skills' }, lawPoint: null },
  {
    code: 'SVC_DIGITAL_SAFETY',
    words: { vi: 'An toàn số', en: 'Digital safety (accounts, images, scam debts)' },
    lawPoint: null,
  },
  {
    code: 'SVC_HOTLINE_COUNSELLING',
    words: { vi: 'Tư vấn qua tổng đài 111', en: 'Hotline counselling' },
    lawPoint: null,
  },
  {
    code: 'SVC_CONSULAR_PROTECTION',
    words: { vi: 'Bảo hộ công dân ở nước ngoài', en: 'Consular protection abroad' },
    lawPoint: null,
  },
] as const satisfies readonly Coded<{ lawPoint: string | null }>[];

export const providerTypes = [
  {
    code: 'SOCIAL_PROTECTION_CENTRE',
    words: { vi: 'Trung tâm bảo trợ xã hội', en: 'Social protection centre' },
  },
  {
    code: 'VICTIM_SUPPORT_FACILITY',
    words: { vi: 'Cơ sở hỗ trợ nạn nhân', en: 'Victim support facility' },
  },
  {
    code: 'SOCIAL_WORK_CENTRE',
    words: { vi: 'Trung tâm công tác xã hội', en: 'Social work centre' },
  },
  { code: 'PEACE_HOUSE', words: { vi: 'Ngôi nhà Bình yên', en: 'Peace House' } },
  { code: 'COMPASSION_HOUSE', words: { vi: 'Nhà Nhân ái', en: 'Compassion House' } },
  { code: 'SUNSHINE_HOUSE', words: { vi: 'Ngôi nhà Ánh Dương', en: 'Sunshine House' } },
  { code: 'OSSO', words: { vi: 'Văn phòng dịch vụ một cửa', en: 'One-stop service office' } },
  { code: 'HOTLINE_111', words: { vi: 'Tổng đài 111', en: 'Hotline 111' } },
  {
    code: 'COMMUNE_PEOPLES_COMMITTEE',
    words: { vi: 'Ủy ban nhân dân cấp xã', en: "Commune people's committee" },
  },
  {
    code: 'PROVINCIAL_HEALTH_DEPARTMENT',
    words: { vi: 'Sở Y tế', en: 'Provincial health department' },
  },
  { code: 'POLICE', words: { vi: 'Công an', en: 'Police' } },
  { code: 'BORDER_GUARD', words: { vi: 'Bộ đội Biên phòng', en: 'Border Guard' } },
  { code: 'COAST_GUARD', words: { vi: 'Cảnh sát biển', en: 'Coast Guard' } },
  {
    code: 'MISSION_ABROAD',
    words: { vi: 'Cơ quan đại diện Việt Nam ở nước ngoài', en: 'Vietnamese mission abroad' },
  },
  { code: 'LEGAL_AID_CENTRE', words: { vi: 'Trung tâm trợ giúp pháp lý', en: 'Legal aid centre' } },
  { code: 'HEALTH_FACILITY', words: { vi: 'Cơ sở khám bệnh, chữa bệnh', en: 'Health facility' } },
  {
    code: 'EMPLOYMENT_SERVICE_CENTRE',
    words: { vi: 'Trung tâm dịch vụ việc làm', en: 'Employment service centre' },
  },
  {
    code: 'VOCATIONAL_SCHOOL',
    words: { vi: 'Cơ sở giáo dục nghề nghiệp', en: 'Vocational school' },
  },
  {
    code: 'POLICY_BANK',
    words: { vi: 'Ngân hàng Chính sách xã hội', en: 'Bank for Social Policies' },
  },
  { code: 'WOMENS_UNION', words: { vi: 'Hội Liên hiệp Phụ nữ', en: "Women's Union" } },
  { code: 'YOUTH_UNION', words: { vi: 'Đoàn Thanh niên', en: 'Youth Union' } },
  { code: 'NGO', words: { vi: 'Tổ chức phi chính phủ', en: 'Non-governmental organisation' } },
  {
    code: 'INTERNATIONAL_ORGANISATION',
    words: { vi: 'Tổ chức quốc tế', en: 'International organisation' },
  },
  { code: 'SELF_HELP_GROUP', words: { vi: 'Nhóm tự lực', en: 'Self-help group' } },
] as const satisfies readonly Coded[];
