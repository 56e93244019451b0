import type { Coded } from './coded.js';

// ILO indicators. `strength`: S strong, M medium, W weak, null where a list lacks it; `conf` names the less certain ones.

export const screeningIndicators = [
  {
    code: 'DR01',
    words: {
      vi: 'Bị lừa về loại công việc, địa điểm hoặc người sử dụng lao động',
      en: 'Deceived about the kind of work, the place or the employer',
    },
    dimension: 'DR',
    strength: { AL: 'S', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'medium', CS: 'medium' },
  },
  {
    code: 'DR02',
    words: {
      vi: 'Bị lừa về điều kiện làm việc (nhóm bóc lột tình dục: điều kiện bán dâm)',
      en: 'Deceived about working conditions (sexual set: conditions of prostitution)',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR03',
    words: {
      vi: 'Bị lừa về nội dung hoặc tính hợp pháp của hợp đồng',
      en: 'Deceived about what the contract says or whether it is lawful',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR04',
    words: {
      vi: 'Bị lừa về việc được đoàn tụ gia đình',
      en: 'Deceived about being reunited with family',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR05',
    words: {
      vi: 'Bị lừa về chỗ ở và điều kiện sinh hoạt',
      en: 'Deceived about housing and living conditions',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR06',
    words: {
      vi: 'Bị lừa về giấy tờ hoặc việc có được tư cách cư trú hợp pháp',
      en: 'Deceived about papers or about getting a legal migration status',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR07',
    words: {
      vi: 'Bị lừa về điều kiện đi lại và tuyển dụng (lộ trình, phí, người dẫn)',
      en: 'Deceived about travel and recruitment conditions (route, fees, escorts)',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR08',
    words: { vi: 'Bị lừa về tiền lương, thu nhập', en: 'Deceived about pay or earnings' },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR09',
    words: {
      vi: 'Bị lừa bằng lời hứa kết hôn hoặc nhận con nuôi',
      en: 'Deceived through a promise of marriage or adoption',
    },
    dimension: 'DR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'DR10',
    words: { vi: 'Bị lừa về cơ hội học tập', en: 'Deceived about access to education' },
    dimension: 'DR',
    strength: { AL: 'W', AS: 'W', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR01',
    words: {
      vi: 'Bị bạo lực trong quá trình tuyển mộ, vận chuyển',
      en: 'Violence against the person during recruitment or transfer',
    },
    dimension: 'CR',
    strength: { AL: 'S', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'medium', CS: 'medium' },
  },
  {
    code: 'CR02',
    words: {
      vi: 'Bị bắt cóc, ép kết hôn, ép làm con nuôi hoặc bị bán',
      en: 'Abduction, forced marriage, forced adoption or sale of the person',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR03',
    words: {
      vi: 'Bị thu giữ giấy tờ tùy thân, hộ chiếu',
      en: 'Identity or travel papers taken away',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'S', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR04',
    words: {
      vi: 'Bị ràng buộc bằng nợ (nợ bị áp đặt, thổi phồng hoặc không thể trả)',
      en: 'Debt bondage (debt imposed, inflated or not payable)',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR05',
    words: {
      vi: 'Bị cô lập, giam giữ hoặc giám sát',
      en: 'Isolation, confinement or surveillance',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'S', CL: 'M', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR06',
    words: {
      vi: 'Bị dọa tố cáo với cơ quan chức năng',
      en: 'Threatened with being reported to the authorities',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR07',
    words: { vi: 'Bị đe dọa dùng vũ lực', en: 'Threats of violence against the person' },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR08',
    words: {
      vi: 'Bị dọa tiết lộ với gia đình, cộng đồng hoặc công khai',
      en: 'Threats to tell family, community or the public',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR09',
    words: {
      vi: 'Gia đình bị bạo lực hoặc bị đe dọa bạo lực',
      en: 'Violence against the family, actual or threatened',
    },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CR10',
    words: { vi: 'Bị giữ tiền', en: 'Money withheld' },
    dimension: 'CR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR01',
    words: {
      vi: 'Lợi dụng hoàn cảnh gia đình khó khăn',
      en: 'A difficult family situation was exploited',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR02',
    words: {
      vi: 'Lợi dụng tình trạng cư trú, nhập cảnh trái phép',
      en: 'Irregular status was exploited',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR03',
    words: {
      vi: 'Lợi dụng trình độ học vấn thấp hoặc không biết ngôn ngữ',
      en: 'Low education or lack of the language was exploited',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR04',
    words: { vi: 'Lợi dụng việc thiếu thông tin', en: 'Lack of information was exploited' },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR05',
    words: {
      vi: 'Đã bị kẻ bóc lột kiểm soát từ trước',
      en: 'The person was already under the control of the exploiters',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR06',
    words: {
      vi: 'Lợi dụng tín ngưỡng, tập tục, tôn giáo',
      en: 'Cultural or religious beliefs were exploited',
    },
    dimension: 'AVR',
    strength: { AL: 'W', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR07',
    words: {
      vi: 'Khó khăn trong quá khứ (di cư thất bại, từng bị mua bán, bị xâm hại)',
      en: 'Past difficulties (failed migration, earlier trafficking, abuse)',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR08',
    words: { vi: 'Không tự tổ chức được chuyến đi', en: 'Could not organise the journey alone' },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR09',
    words: { vi: 'Lợi dụng khó khăn kinh tế', en: 'Economic need was exploited' },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR10',
    words: {
      vi: 'Thông tin sai lệch về pháp luật, về thái độ của cơ quan chức năng',
      en: 'False information about the law or the attitude of authorities',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: null, CS: null },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR11',
    words: {
      vi: 'Thông tin sai lệch về việc đi nước ngoài thành công',
      en: 'False stories of successful migration',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR12',
    words: {
      vi: 'Tình trạng gia đình (người phụ thuộc, đơn thân, mồ côi)',
      en: 'Family situation (dependants, single parent, orphan)',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR13',
    words: {
      vi: 'Bối cảnh chung (thiên tai, xung đột, khủng hoảng kinh tế)',
      en: 'General context (disaster, conflict, climate, economic crisis)',
    },
    dimension: 'AVR',
    strength: { AL: 'W', AS: 'W', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR14',
    words: {
      vi: 'Hoàn cảnh cá nhân (bệnh tật, khuyết tật, giới, dân tộc thiểu số)',
      en: 'Personal situation (illness, disability, gender, minority)',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR15',
    words: {
      vi: 'Lệ thuộc tâm lý, tình cảm (thủ đoạn giả yêu đương)',
      en: 'Psychological or emotional dependency (lover-boy pattern)',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVR16',
    words: {
      vi: 'Lợi dụng quan hệ với cơ quan chức năng hoặc tình trạng pháp lý',
      en: 'Relationship with authorities or legal status was exploited',
    },
    dimension: 'AVR',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX01',
    words: { vi: 'Phải làm quá nhiều giờ, quá nhiều ngày', en: 'Excessive working days or hours' },
    dimension: 'EX',
    strength: { AL: 'S', AS: 'M', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX02',
    words: { vi: 'Điều kiện sinh hoạt tồi tệ', en: 'Bad living conditions' },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX03',
    words: { vi: 'Công việc nguy hiểm', en: 'Hazardous work' },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'S' },
    conf: { AS: 'low', CS: 'medium' },
  },
  {
    code: 'EX04',
    words: { vi: 'Lương thấp hoặc không được trả lương', en: 'Low pay or no pay' },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX05',
    words: {
      vi: 'Không tuân thủ pháp luật lao động hoặc hợp đồng đã ký',
      en: 'Labour law or the signed contract not respected',
    },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX06',
    words: {
      vi: 'Không có bảo hiểm, không có hợp đồng',
      en: 'No social protection (contract, insurance)',
    },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: null, CS: null },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX07',
    words: { vi: 'Điều kiện làm việc rất tồi tệ', en: 'Very bad working conditions' },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX08',
    words: {
      vi: 'Thao túng tiền lương (phạt, khấu trừ, trả qua trung gian)',
      en: 'Wage manipulation (fines, deductions, pay to a middleman)',
    },
    dimension: 'EX',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'EX09',
    words: { vi: 'Không được đi học', en: 'No access to education' },
    dimension: 'EX',
    strength: { AL: 'W', AS: 'W', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD01',
    words: { vi: 'Bị thu giữ giấy tờ tại nơi đến', en: 'Papers taken away at destination' },
    dimension: 'CD',
    strength: { AL: 'S', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD02',
    words: { vi: 'Bị ràng buộc bằng nợ tại nơi đến', en: 'Debt bondage at destination' },
    dimension: 'CD',
    strength: { AL: 'S', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD03',
    words: {
      vi: 'Bị cô lập, giam giữ, giám sát tại nơi đến',
      en: 'Isolation, confinement or surveillance at destination',
    },
    dimension: 'CD',
    strength: { AL: 'S', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD04',
    words: { vi: 'Bị bạo lực tại nơi đến', en: 'Violence against the person at destination' },
    dimension: 'CD',
    strength: { AL: 'S', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'medium', CS: 'medium' },
  },
  {
    code: 'CD05',
    words: {
      vi: 'Bị ép thực hiện hành vi vi phạm pháp luật, phạm tội',
      en: 'Forced into illicit or criminal activities',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD06',
    words: {
      vi: 'Bị ép làm việc, tiếp khách ngoài thỏa thuận, bị áp chỉ tiêu',
      en: 'Forced tasks or clients (duties not agreed, quotas, chosen customers)',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'medium', CS: 'medium' },
  },
  {
    code: 'CD07',
    words: { vi: 'Bị ép chống lại người cùng cảnh ngộ', en: 'Forced to act against peers' },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD08',
    words: {
      vi: 'Bị ép nói dối cơ quan chức năng, gia đình',
      en: 'Forced to lie to authorities, family or others',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD09',
    words: {
      vi: 'Bị dọa tố cáo với cơ quan chức năng',
      en: 'Threatened with being reported to the authorities',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD10',
    words: {
      vi: 'Bị dọa áp đặt điều kiện làm việc tồi tệ hơn',
      en: 'Threatened with even worse working conditions',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD11',
    words: { vi: 'Bị đe dọa dùng vũ lực', en: 'Threats of violence against the person' },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD12',
    words: {
      vi: 'Bị chi phối mạnh (lệ thuộc, không thể rời bỏ kẻ bóc lột)',
      en: 'Under strong influence (dependency, cannot leave the exploiter)',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'S', CL: 'S', CS: 'S' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD13',
    words: {
      vi: 'Gia đình bị bạo lực hoặc bị đe dọa bạo lực',
      en: 'Violence against the family, actual or threatened',
    },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD14',
    words: { vi: 'Bị giữ lương', en: 'Wages withheld' },
    dimension: 'CD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'CD15',
    words: {
      vi: 'Bị dọa tiết lộ với gia đình, cộng đồng hoặc công khai',
      en: 'Threats to tell family, community or the public',
    },
    dimension: 'CD',
    strength: { AL: 'W', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD01',
    words: {
      vi: 'Lệ thuộc kẻ bóc lột trong sinh hoạt hằng ngày',
      en: 'Dependent on the exploiters for daily life',
    },
    dimension: 'AVD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD02',
    words: {
      vi: 'Khó sống tại nơi xa lạ (ngôn ngữ, địa bàn)',
      en: 'Cannot manage in an unknown area (language, place)',
    },
    dimension: 'AVD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD03',
    words: { vi: 'Lý do kinh tế tại nơi đến', en: 'Economic reasons at destination' },
    dimension: 'AVD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD04',
    words: { vi: 'Tình trạng gia đình tại nơi đến', en: 'Family situation at destination' },
    dimension: 'AVD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD05',
    words: {
      vi: 'Quan hệ với cơ quan chức năng, tình trạng pháp lý tại nơi đến',
      en: 'Relationship with authorities or legal status at destination',
    },
    dimension: 'AVD',
    strength: { AL: 'M', AS: 'M', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD06',
    words: { vi: 'Khó khăn trong quá khứ', en: 'Difficulties in the past' },
    dimension: 'AVD',
    strength: { AL: 'W', AS: 'W', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
  {
    code: 'AVD07',
    words: {
      vi: 'Đặc điểm cá nhân (thuộc nhóm bị kỳ thị)',
      en: 'Personal characteristics (member of a group discriminated against)',
    },
    dimension: 'AVD',
    strength: { AL: 'W', AS: 'W', CL: 'M', CS: 'M' },
    conf: { AS: 'low', CS: 'low' },
  },
] as const satisfies readonly Coded<{
  dimension: string;
  strength: Readonly<Record<string, string | null>>;
  conf: Readonly<Record<string, string | null>>;
}>[];
