import type { Coded } from './coded.js';

// Indicators of forced criminality; the weights are a proposal of ours. `src`: P paraphrased from a source, M from memory.

export const forcedCriminalityIndicators = [
  {
    code: 'FC01',
    words: {
      vi: 'Nhận lời việc làm qua mạng với hứa hẹn việc nhẹ lương cao ở nước ngoài (chăm sóc khách hàng, IT, nhân sự, sòng bạc, khách sạn)',
      en: 'Answered an online job advert or private message promising high pay for easy work abroad (customer service, IT, HR, casino, hotel)',
    },
    element: 'act',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC02',
    words: {
      vi: 'Được bạn bè, người thân hoặc người yêu qua mạng rủ đi, người này được trả tiền theo đầu người',
      en: 'Recruited by a friend, relative or online lover who was paid per head',
    },
    element: 'act',
    strength: 'M',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC03',
    words: {
      vi: 'Không phỏng vấn thực, không hợp đồng, người khác trả tiền và sắp xếp chuyến đi',
      en: 'No real interview, no contract, travel paid and organised by others',
    },
    element: 'act',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC04',
    words: {
      vi: 'Bị đổi lộ trình, điểm đến; bị đưa qua biên giới ngoài cửa khẩu',
      en: 'Route or destination changed on the way; taken over the border off the official crossing',
    },
    element: 'act',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC05',
    words: {
      vi: 'Bị bán, chuyển giữa các công ty, khu phức hợp',
      en: 'Sold or moved between companies or compounds',
    },
    element: 'act',
    strength: 'S',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC06',
    words: {
      vi: 'Bị đưa vào ở trong khu có canh gác, khách sạn, sòng bạc',
      en: 'Received and housed in a guarded compound, hotel or casino',
    },
    element: 'act',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC07',
    words: {
      vi: 'Chỉ khi đến nơi mới biết công việc là lừa đảo',
      en: 'Learned only on site that the job was running scams',
    },
    element: 'means',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC08',
    words: {
      vi: 'Bị thu hộ chiếu, điện thoại; liên lạc bị giám sát',
      en: 'Passport or phone taken; contact with the outside monitored',
    },
    element: 'means',
    strength: 'S',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC09',
    words: {
      vi: 'Không thể rời đi: bảo vệ, khóa, hàng rào hoặc phải nộp tiền chuộc',
      en: 'Could not leave: guards, locks, fences, or payment demanded for release',
    },
    element: 'means',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC10',
    words: {
      vi: 'Bị đánh, chích điện, bỏ đói, nhốt hoặc trừng phạt khi không đạt chỉ tiêu hoặc phản kháng',
      en: 'Beaten, shocked, starved, locked in or otherwise punished for missing quotas or resisting',
    },
    element: 'means',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC11',
    words: {
      vi: 'Gia đình bị đòi tiền chuộc hoặc nhận video ngược đãi',
      en: 'Family received ransom demands or proof-of-abuse videos',
    },
    element: 'means',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC12',
    words: {
      vi: 'Bị dọa bán tiếp, ép bán dâm hoặc lấy nội tạng',
      en: 'Threatened with resale, sexual exploitation or organ removal',
    },
    element: 'means',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC13',
    words: {
      vi: 'Bị áp nợ tiền đi lại, ăn ở, đào tạo, tiền phạt hoặc giá mua',
      en: 'Debt imposed for travel, food, training, fines or the purchase price',
    },
    element: 'means',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC14',
    words: {
      vi: 'Bị lợi dụng tình trạng nhập cảnh trái phép, bị dọa công an bắt',
      en: 'Irregular status used to frighten the person; told the police would jail them',
    },
    element: 'means',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC15',
    words: {
      vi: 'Bị ép ký giấy, quay video tự nguyện hoặc nói dối là tự nguyện',
      en: 'Forced to sign papers, record consent videos or lie about free will',
    },
    element: 'means',
    strength: 'W',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC16',
    words: {
      vi: 'Bị ép lừa đảo (tình cảm, đầu tư, tiền ảo, giả danh cơ quan, cờ bạc)',
      en: 'Forced to run scams (romance, investment, crypto, fake authority, gambling)',
    },
    element: 'purpose',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC17',
    words: {
      vi: 'Làm theo chỉ tiêu và kịch bản do người khác áp đặt',
      en: 'Worked to quotas and scripts supplied by others',
    },
    element: 'purpose',
    strength: 'S',
    population: 'FC',
    src: 'P',
  },
  {
    code: 'FC18',
    words: {
      vi: 'Ca làm rất dài, làm đêm, không ngày nghỉ',
      en: 'Very long shifts, night work, no days off',
    },
    element: 'purpose',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC19',
    words: {
      vi: 'Không lương, bị giữ lương hoặc chỉ có hoa hồng trừ phạt',
      en: 'No pay, pay kept, or pay only as commission under fines',
    },
    element: 'purpose',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC20',
    words: {
      vi: 'Bị ép tuyển người khác để được về',
      en: 'Forced to recruit others as a condition of leaving',
    },
    element: 'purpose',
    strength: 'M',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC21',
    words: {
      vi: 'Được đưa về theo nhóm sau truy quét, trục xuất hoặc trốn khỏi địa điểm lừa đảo đã biết',
      en: 'Returned in a group after a raid, deportation or escape from a known scam location',
    },
    element: 'context',
    strength: 'W',
    population: 'FC',
    src: 'M',
  },
  {
    code: 'FC22',
    words: {
      vi: 'Sợ cơ quan chức năng, lời kể giống nhau, thương tích, không hành lý',
      en: 'Fear of authorities, rehearsed or identical stories, injuries, no belongings',
    },
    element: 'context',
    strength: 'W',
    population: 'FC',
    src: 'M',
  },
] as const satisfies readonly Coded<{
  element: string;
  strength: string;
  population: string;
  src: string;
}>[];
