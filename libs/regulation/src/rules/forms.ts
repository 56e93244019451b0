import type { CodeIn } from '#codes';
import type { Words } from '#kernel';
import type { Confidence } from '../confidence.js';
import type { RegimeId } from '../regimes.js';
import { say, WHO } from './say.js';

/** A form or document as the law knows it. `code`: how entries file it; without one it is not filed here. */
export type Form = Readonly<{
  code?: CodeIn<'forms'>;
  words: Words;
  issuer: Words;
  regimes: readonly (RegimeId | 'X')[];
  basis: Words;
  confidence: Confidence;
  source: string;
}>;

const JC = say('Thông tư liên tịch 01/2014', 'Joint Circular 01/2014');
const D162 = say('Nghị định 162/2025/NĐ-CP', 'Decree 162/2025/NĐ-CP');
const D356 = say('Nghị định 356/2025/NĐ-CP', 'Decree 356/2025/NĐ-CP');

export const forms: readonly Form[] = [
  {
    code: 'TK_NNA',
    words: say(
      'Tờ khai dùng cho nạn nhân bị mua bán từ nước ngoài trở về (TK/NNa)',
      'declaration of a returning victim (TK/NNa)',
    ),
    issuer: say(
      'nạn nhân, đơn vị xuất nhập cảnh giúp khai',
      'the victim, helped by the immigration unit',
    ),
    regimes: ['R22'],
    basis: say('Thông tư liên tịch 01/2014, phụ lục 1', 'Joint Circular 01/2014, appendix 1'),
    confidence: 'P',
    source: 'S15, S17',
  },
  {
    code: 'GATE_MINUTES',
    words: say('Biên bản giao, nhận nạn nhân bị mua bán từ nước ngoài trở về', 'hand-over minutes'),
    issuer: say('đơn vị tại cửa khẩu và phía nước ngoài', 'border gate unit with the foreign side'),
    regimes: ['R22'],
    basis: JC,
    confidence: 'P',
    source: 'S16',
  },
  {
    code: 'REPATRIATION_CERTIFICATE',
    words: say('Giấy chứng nhận về nước', 'certificate of repatriation'),
    issuer: say(
      'Cục Quản lý xuất nhập cảnh, Phòng Quản lý xuất nhập cảnh',
      'Immigration Department, provincial immigration division',
    ),
    regimes: ['R22'],
    basis: JC,
    confidence: 'P',
    source: 'S17',
  },
  {
    code: 'VICTIM_CONFIRMATION',
    words: say('Giấy xác nhận nạn nhân', 'victim confirmation'),
    issuer: say(
      'Công an, cơ quan giải cứu, qua cơ quan đại diện',
      'police, rescuer, mission route',
    ),
    regimes: ['R22', 'R25'],
    basis: say(
      'Luật 66/2011 điều 28; Luật 53/2024 điều 33 khoản 1',
      'Law 66/2011 art. 28; Law 53/2024 art. 33.1',
    ),
    confidence: 'M',
    source: '',
  },
  {
    code: 'EXPECTED_ENTRY_NOTICE',
    words: say('Thông báo dự kiến nhập cảnh', 'notice of expected entry'),
    issuer: WHO.immigration,
    regimes: ['R22'],
    basis: JC,
    confidence: 'P',
    source: 'S14',
  },
  {
    code: 'D162_07',
    words: say(
      'Đơn đề nghị hỗ trợ (Mẫu số 07)',
      'application: schooling, vocational training, initial allowance (form no. 07)',
    ),
    issuer: say('nạn nhân hoặc gia đình', 'the victim or the family'),
    regimes: ['R25'],
    basis: D162,
    confidence: 'Q',
    source: 'S23d',
  },
  {
    words: say(
      'Các mẫu khác của Nghị định 162 (01-06, 08...)',
      'other forms of Decree 162 (01-06, 08...)',
    ),
    issuer: say('chưa xác định', 'not found'),
    regimes: ['R25'],
    basis: D162,
    confidence: 'N',
    source: '',
  },
  {
    code: 'D356_08',
    words: say('Mẫu 08', 'breach notice (form 08)'),
    issuer: WHO.controller,
    regimes: ['X'],
    basis: D356,
    confidence: 'P',
    source: 'S36',
  },
  {
    code: 'D356_09',
    words: say('Mẫu 09, hồ sơ chuyển dữ liệu', 'transfer dossier (form 09)'),
    issuer: WHO.controller,
    regimes: ['X'],
    basis: D356,
    confidence: 'P',
    source: 'S36',
  },
  {
    code: 'D356_10',
    words: say('Mẫu 10, 02a/02b, đánh giá tác động', 'impact assessment (forms 10, 02a/02b)'),
    issuer: WHO.controller,
    regimes: ['X'],
    basis: D356,
    confidence: 'P',
    source: 'S36',
  },
  {
    code: 'FACILITY_LICENCE',
    words: say('Giấy phép thành lập cơ sở hỗ trợ nạn nhân', 'facility licence'),
    issuer: say('Chủ tịch Ủy ban nhân dân cấp tỉnh', "chair of the provincial People's Committee"),
    regimes: ['R22'],
    basis: say('Nghị định 09/2013/NĐ-CP', 'Decree 09/2013/NĐ-CP'),
    confidence: 'P',
    source: 'S12e',
  },
];
