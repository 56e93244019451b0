import type { Coded } from './coded.js';

// What was done to a person, as the Penal Code and Law 53/2024 art. 2 divide it.

export const acts = [
  {
    code: 'ACT_RECRUIT',
    words: { vi: 'Tuyển mộ', en: 'Recruitment' },
    mappings: { vn: 'Law 53/2024/QH15 art. 2(1)' },
  },
  {
    code: 'ACT_TRANSPORT',
    words: { vi: 'Vận chuyển', en: 'Transportation' },
    mappings: { vn: 'Law 53/2024/QH15 art. 2(1)' },
  },
  {
    code: 'ACT_HARBOUR',
    words: { vi: 'Chứa chấp', en: 'Harbouring' },
    mappings: { vn: 'Law 53/2024/QH15 art. 2(1)' },
  },
  {
    code: 'ACT_TRANSFER',
    words: { vi: 'Chuyển giao', en: 'Transfer (handing over)' },
    mappings: { vn: 'Law 53/2024/QH15 art. 2(1)' },
  },
  {
    code: 'ACT_RECEIVE',
    words: { vi: 'Tiếp nhận', en: 'Receipt' },
    mappings: { vn: 'Law 53/2024/QH15 art. 2(1)' },
  },
  {
    code: 'ACT_FOETUS_AGREEMENT',
    words: {
      vi: 'Thỏa thuận mua bán người từ khi còn đang là bào thai',
      en: 'Agreement to trade a person while still a foetus (prohibited act, not a trafficking act element)',
    },
    mappings: { vn: 'Law 53/2024/QH15 art. 2(1)' },
  },
] as const satisfies readonly Coded[];

export const traffickingMeans = [
  {
    code: 'MEANS_FORCE',
    words: { vi: 'Dùng vũ lực', en: 'Use of force' },
    vnParent: 'dùng vũ lực',
  },
  { code: 'MEANS_ABDUCTION', words: { vi: 'Bắt cóc', en: 'Abduction' }, vnParent: 'dùng vũ lực' },
  {
    code: 'MEANS_THREAT_FORCE',
    words: { vi: 'Đe dọa dùng vũ lực', en: 'Threat of force' },
    vnParent: 'đe dọa dùng vũ lực',
  },
  {
    code: 'MEANS_DECEPTION',
    words: { vi: 'Lừa gạt', en: 'Deception or fraud' },
    vnParent: 'lừa gạt',
  },
  {
    code: 'MEANS_OTHER_COERCION',
    words: {
      vi: 'Cưỡng ép khác (tâm lý, pháp lý, kinh tế)',
      en: 'Other coercion (psychological, legal, economic)',
    },
    vnParent: 'thủ đoạn khác',
  },
  {
    code: 'MEANS_ABUSE_POWER',
    words: { vi: 'Lợi dụng quyền lực', en: 'Abuse of power' },
    vnParent: 'thủ đoạn khác',
  },
  {
    code: 'MEANS_ABUSE_VULNERABILITY',
    words: {
      vi: 'Lợi dụng tình trạng dễ bị tổn thương',
      en: 'Abuse of a position of vulnerability',
    },
    vnParent: 'thủ đoạn khác',
  },
  {
    code: 'MEANS_PAYMENT_TO_CONTROLLER',
    words: {
      vi: 'Trả tiền, lợi ích cho người đang kiểm soát nạn nhân',
      en: 'Payment or benefit to a person having control',
    },
    vnParent: 'thủ đoạn khác',
  },
  {
    code: 'MEANS_DRUGGING',
    words: { vi: 'Dùng thuốc, chất gây mê, chất kích thích', en: 'Drugging, intoxication' },
    vnParent: 'thủ đoạn khác',
  },
  {
    code: 'MEANS_NOT_REQUIRED_CHILD',
    words: { vi: 'Không bắt buộc: người dưới 18 tuổi', en: 'Not required: person under 18' },
    vnParent: null,
  },
  {
    code: 'MEANS_NONE_FOUND',
    words: { vi: 'Chưa xác định được', en: 'None established' },
    vnParent: null,
  },
] as const satisfies readonly Coded<{ vnParent: string | null }>[];

export const methodsOfControl = [
  {
    code: 'CTRL_DEBT_BONDAGE',
    words: { vi: 'Ràng buộc bằng nợ', en: 'Debt bondage' },
    mappings: { htcds: 'DebtBondage', ctdc: 'meansOfControlDebtBondage' },
  },
  {
    code: 'CTRL_TAKES_EARNINGS',
    words: { vi: 'Chiếm đoạt thu nhập', en: 'Takes earnings' },
    mappings: { htcds: 'TakesEarnings', ctdc: 'meansOfControlTakesEarnings' },
  },
  {
    code: 'CTRL_FINANCIAL_ACCESS',
    words: { vi: 'Hạn chế tiếp cận tiền, tài khoản', en: 'Restricts access to money' },
    mappings: { htcds: 'RestrictsFinancialAccess', ctdc: 'meansOfControlRestrictsFinancialAccess' },
  },
  {
    code: 'CTRL_THREATS',
    words: { vi: 'Đe dọa', en: 'Threats' },
    mappings: { htcds: 'PhysicalThreats', ctdc: 'meansOfControlThreats' },
  },
  {
    code: 'CTRL_THREAT_LAW',
    words: { vi: 'Đe dọa báo cơ quan chức năng', en: 'Threat of law enforcement' },
    mappings: { htcds: 'ThreatsLawEnforcement', ctdc: 'meansOfControlThreatOfLawEnforcement' },
  },
  {
    code: 'CTRL_USES_CHILDREN_FAMILY',
    words: { vi: 'Lợi dụng, đe dọa con cái, gia đình', en: 'Uses or threatens children, family' },
    mappings: { htcds: 'ThreatensChildrenFamily', ctdc: 'meansOfControlUsesChildren' },
  },
  {
    code: 'CTRL_PSYCHOLOGICAL',
    words: { vi: 'Bạo lực tinh thần', en: 'Psychological abuse' },
    mappings: { htcds: 'PsychologicalAbuse', ctdc: 'meansOfControlPsychologicalAbuse' },
  },
  {
    code: 'CTRL_PHYSICAL',
    words: { vi: 'Bạo lực thể chất', en: 'Physical abuse' },
    mappings: { htcds: 'PhysicalAbuse', ctdc: 'meansOfControlPhysicalAbuse' },
  },
  {
    code: 'CTRL_SEXUAL',
    words: { vi: 'Bạo lực tình dục để kiểm soát', en: 'Sexual abuse as control' },
    mappings: { htcds: 'SexualAbuse', ctdc: 'meansOfControlSexualAbuse' },
  },
  {
    code: 'CTRL_FALSE_PROMISES',
    words: { vi: 'Hứa hẹn gian dối', en: 'False promises' },
    mappings: { htcds: 'FalsePromises', ctdc: 'meansOfControlFalsePromises' },
  },
  {
    code: 'CTRL_SUBSTANCES',
    words: { vi: 'Ép dùng chất hướng thần', en: 'Psychoactive substances' },
    mappings: { htcds: 'PsychoactiveSubstance', ctdc: 'meansOfControlPsychoactiveSubstances' },
  },
  {
    code: 'CTRL_MOVEMENT',
    words: { vi: 'Hạn chế đi lại', en: 'Restricts movement' },
    mappings: { ctdc: 'meansOfControlRestrictsMovement' },
  },
  {
    code: 'CTRL_MEDICAL',
    words: { vi: 'Hạn chế chăm sóc y tế', en: 'Restricts medical care' },
    mappings: { htcds: 'RestrictsMedicalCare', ctdc: 'meansOfControlRestrictsMedicalCare' },
  },
  {
    code: 'CTRL_HOURS',
    words: { vi: 'Ép làm quá giờ', en: 'Excessive working hours' },
    mappings: { htcds: 'ExcessiveWorkingHours', ctdc: 'meansOfControlExcessiveWorkingHours' },
  },
  {
    code: 'CTRL_NECESSITIES',
    words: { vi: 'Tước đoạt nhu cầu thiết yếu', en: 'Withholds necessities' },
    mappings: { htcds: 'WithholdsNecessities', ctdc: 'meansOfControlWithholdsNecessities' },
  },
  {
    code: 'CTRL_DOCUMENTS',
    words: { vi: 'Giữ giấy tờ', en: 'Withholds documents' },
    mappings: { htcds: 'WithholdsDocuments', ctdc: 'meansOfControlWithholdsDocuments' },
  },
  {
    code: 'CTRL_DEVICE_SURVEILLANCE',
    words: {
      vi: 'Thu, giám sát điện thoại, tài khoản mạng',
      en: 'Takes or monitors phone and accounts',
    },
    mappings: { htcds: 'Other', ctdc: 'meansOfControlOther' },
  },
  {
    code: 'CTRL_INTIMATE_IMAGES',
    words: { vi: 'Tống tiền bằng hình ảnh nhạy cảm', en: 'Blackmail with intimate images' },
    mappings: { htcds: 'Other', ctdc: 'meansOfControlOther' },
  },
  {
    code: 'CTRL_RANSOM',
    words: { vi: 'Đòi tiền chuộc gia đình', en: 'Ransom demanded from family' },
    mappings: { htcds: 'Other', ctdc: 'meansOfControlOther' },
  },
  {
    code: 'CTRL_QUOTA_PUNISHMENT',
    words: { vi: 'Trừng phạt khi không đạt chỉ tiêu', en: 'Punishment for missing quotas' },
    mappings: { htcds: 'Other', ctdc: 'meansOfControlOther' },
  },
  {
    code: 'CTRL_OTHER',
    words: { vi: 'Khác', en: 'Other' },
    mappings: { htcds: 'Other', ctdc: 'meansOfControlOther' },
  },
  {
    code: 'CTRL_NOT_SPECIFIED',
    words: { vi: 'Không rõ', en: 'Not specified' },
    mappings: { ctdc: 'meansOfControlNotSpecified' },
  },
] as const satisfies readonly Coded[];

export const exploitationTypes = [
  {
    code: 'EXP_SEX_PROSTITUTION',
    words: { vi: 'Ép buộc, tổ chức bán dâm', en: 'Prostitution of others' },
    mappings: {
      vn: 'art. 2(2)',
      htcds: 'SexualExploitation/Prostitution',
      ctdc: 'typeOfSexProstitution',
    },
    group: 'SEXUAL',
  },
  {
    code: 'EXP_SEX_PORNOGRAPHY',
    words: { vi: 'Sản xuất sản phẩm khiêu dâm', en: 'Pornography, obscene materials' },
    mappings: {
      vn: 'art. 2(2)',
      htcds: 'SexualExploitation/Pornography',
      ctdc: 'typeOfSexPornography',
    },
    group: 'SEXUAL',
  },
  {
    code: 'EXP_SEX_SHOW',
    words: { vi: 'Ép trình diễn khiêu dâm', en: 'Sexual or obscene performance' },
    mappings: { vn: 'art. 2(2)', htcds: 'SexualExploitation' },
    group: 'SEXUAL',
  },
  {
    code: 'EXP_SEX_REMOTE',
    words: {
      vi: 'Dịch vụ tình dục trực tuyến, phát trực tiếp',
      en: 'Remote or live-streamed sexual services',
    },
    mappings: {
      vn: 'art. 2(2)',
      htcds: 'SexualExploitation/RemoteInteractiveServices',
      ctdc: 'typeOfSexRemoteInteractiveServices',
    },
    group: 'SEXUAL',
  },
  {
    code: 'EXP_SEX_SLAVERY',
    words: {
      vi: 'Nô lệ tình dục, phục vụ nhu cầu tình dục do bị lệ thuộc',
      en: 'Sexual slavery or private sexual services',
    },
    mappings: {
      vn: 'art. 2(2) dependence clause',
      htcds: 'SexualExploitation/PrivateSexualServices',
      ctdc: 'typeOfSexPrivateSexualServices',
    },
    group: 'SEXUAL',
  },
  {
    code: 'EXP_FORCED_LABOUR',
    words: { vi: 'Cưỡng bức lao động (ghi mã ngành)', en: 'Forced labour (add ISIC section)' },
    mappings: { vn: 'art. 2(3)', htcds: 'ForcedLabour', ctdc: 'isForcedLabour' },
    group: 'LABOUR',
    isicRequired: true,
  },
  {
    code: 'EXP_DOMESTIC_SERVITUDE',
    words: { vi: 'Lao động giúp việc gia đình bị cưỡng bức', en: 'Domestic servitude' },
    mappings: { vn: 'art. 2(3)', htcds: 'Servitude', ctdc: 'typeOfLabourDomesticWork' },
    group: 'LABOUR',
  },
  {
    code: 'EXP_FISHING',
    words: { vi: 'Đánh bắt thủy sản, thuyền viên', en: 'Fishing, seafaring' },
    mappings: { vn: 'art. 2(3)', htcds: 'ForcedLabour', ctdc: 'typeOfLabourAquafarming' },
    group: 'LABOUR',
  },
  {
    code: 'EXP_CHILD_LABOUR',
    words: { vi: 'Bóc lột sức lao động trẻ em', en: "Exploitation of a child's labour" },
    mappings: { vn: 'art. 2(3)', htcds: 'ChildLabour' },
    group: 'LABOUR',
    childOnly: true,
  },
  {
    code: 'EXP_BEGGING',
    words: { vi: 'Ép buộc đi ăn xin, bán rong', en: 'Forced begging or peddling' },
    mappings: {
      vn: 'Decree 62/2012 art. 5 (status to check)',
      htcds: 'ForcedBegging',
      ctdc: 'typeOfLabourBegging',
    },
    group: 'OTHER_FORCED',
  },
  {
    code: 'EXP_CRIM_ONLINE_SCAM',
    words: { vi: 'Ép buộc phạm tội: lừa đảo trực tuyến', en: 'Forced criminality: online scam' },
    mappings: {
      vn: "Decree 62/2012 art. 5 'ép buộc thực hiện hành vi vi phạm pháp luật' (status to check)",
      ctdc: 'typeOfLabourIllicitActivities',
    },
    group: 'FORCED_CRIMINALITY',
  },
  {
    code: 'EXP_CRIM_GAMBLING',
    words: {
      vi: 'Ép buộc phạm tội: đánh bạc trực tuyến trái phép',
      en: 'Forced criminality: illegal online gambling',
    },
    mappings: {
      vn: "Decree 62/2012 art. 5 'ép buộc thực hiện hành vi vi phạm pháp luật' (status to check)",
      ctdc: 'typeOfLabourIllicitActivities',
    },
    group: 'FORCED_CRIMINALITY',
  },
  {
    code: 'EXP_CRIM_DRUGS',
    words: {
      vi: 'Ép buộc phạm tội: trồng, sản xuất, vận chuyển ma túy',
      en: 'Forced criminality: drug production or transport',
    },
    mappings: {
      vn: "Decree 62/2012 art. 5 'ép buộc thực hiện hành vi vi phạm pháp luật' (status to check)",
      ctdc: 'typeOfLabourIllicitActivities',
    },
    group: 'FORCED_CRIMINALITY',
  },
  {
    code: 'EXP_CRIM_OTHER',
    words: { vi: 'Ép buộc phạm tội: khác', en: 'Forced criminality: other' },
    mappings: {
      vn: "Decree 62/2012 art. 5 'ép buộc thực hiện hành vi vi phạm pháp luật' (status to check)",
      ctdc: 'typeOfLabourIllicitActivities',
    },
    group: 'FORCED_CRIMINALITY',
  },
  {
    code: 'EXP_FORCED_MARRIAGE',
    words: { vi: 'Ép buộc kết hôn, làm vợ hoặc chồng', en: 'Forced marriage' },
    mappings: {
      vn: "Decree 62/2012 art. 5 'ép buộc làm vợ hoặc chồng' (status to check)",
      htcds: 'ForcedMarriage',
      ctdc: 'isForcedMarriage',
    },
    group: 'FAMILY',
  },
  {
    code: 'EXP_FORCED_CHILDBEARING',
    words: {
      vi: 'Ép buộc sinh con, mang thai hộ trái phép',
      en: 'Forced child-bearing, exploitative surrogacy',
    },
    mappings: {
      vn: "Decree 62/2012 art. 5 'ép buộc đẻ con' (status to check)",
      htcds: 'Surrogacy',
    },
    group: 'FAMILY',
  },
  {
    code: 'EXP_ILLEGAL_ADOPTION',
    words: {
      vi: 'Cho nhận con nuôi trái phép, mua bán trẻ em',
      en: 'Illegal adoption or sale of a child',
    },
    mappings: { vn: 'art. 2(1) money or gain', htcds: 'ForcedAdoption' },
    group: 'FAMILY',
    childOnly: true,
  },
  {
    code: 'EXP_NEWBORN_FOETUS_TRADE',
    words: { vi: 'Mua bán trẻ sơ sinh, bào thai', en: 'Trade of newborn or agreed before birth' },
    mappings: { vn: 'art. 3(2)', htcds: 'Other' },
    group: 'FAMILY',
  },
  {
    code: 'EXP_ORGAN_REMOVAL',
    words: { vi: 'Lấy bộ phận cơ thể người', en: 'Removal of organs or body parts' },
    mappings: { vn: 'art. 2(4)', htcds: 'OrganRemoval', ctdc: 'isOrganRemoval' },
    group: 'ORGAN',
  },
  {
    code: 'EXP_SLAVERY_PRACTICES',
    words: { vi: 'Nô lệ và các hình thức tương tự', en: 'Slavery or similar practices' },
    mappings: { vn: 'other inhumane purpose', htcds: 'Servitude', ctdc: 'isSlaveryAndPractices' },
    group: 'OTHER_FORCED',
  },
  {
    code: 'EXP_ARMED_GROUP',
    words: { vi: 'Sử dụng trong nhóm vũ trang', en: 'Use by armed groups' },
    mappings: {
      vn: 'other inhumane purpose',
      htcds: 'ForcedMilitaryByNonStateActors',
      ctdc: 'isForcedMilitary',
    },
    group: 'OTHER_FORCED',
  },
  {
    code: 'EXP_GAIN_ONLY',
    words: {
      vi: 'Nhằm nhận tiền, tài sản, lợi ích vật chất khác',
      en: 'Money or material gain, exploitation not established',
    },
    mappings: { vn: 'art. 2(1) nhận tiền, tài sản, lợi ích vật chất khác' },
    group: 'VN_SPECIFIC',
    notInternational: true,
  },
  {
    code: 'EXP_INHUMANE_OTHER',
    words: { vi: 'Mục đích vô nhân đạo khác', en: 'Other inhumane purpose' },
    mappings: { vn: 'art. 2(1) mục đích vô nhân đạo khác', htcds: 'Other', ctdc: 'isOtherExploit' },
    group: 'VN_SPECIFIC',
  },
  { code: 'EXP_UNKNOWN', words: { vi: 'Chưa rõ', en: 'Not known yet' }, group: 'UNKNOWN' },
] as const satisfies readonly Coded<{
  group: string;
  isicRequired?: boolean;
  childOnly?: boolean;
  notInternational?: boolean;
}>[];

export const exploitationStage = [
  { code: 'INTENDED', words: { vi: 'Mới có mục đích', en: 'Intended only' } },
  { code: 'ATTEMPTED', words: { vi: 'Đã bắt đầu, bị gián đoạn', en: 'Started, interrupted' } },
  { code: 'REALISED', words: { vi: 'Đã xảy ra', en: 'Took place' } },
] as const satisfies readonly Coded[];
