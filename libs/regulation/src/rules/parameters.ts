import type { Words } from '#kernel';
import type { Confidence } from '../confidence.js';
import type { Day } from '../regimes.js';
import { obligations } from './obligations.js';
import { say } from './say.js';
import type { LengthUnit, Limit, ObligationRule } from './types.js';

/** What a parameter is set to: a length, a day, yes or no, or one of its choices. */
export type ParameterValue = Readonly<{
  amount?: number;
  unit?: LengthUnit | 'minutes';
  day?: Day;
  flag?: boolean;
  choice?: string;
}>;

/**
 * What no source settles, or a ministry sets. Without `value` it is empty. `confirmed` is false for every value of the
 * seed: only a change that two persons made confirms one.
 */
export type Parameter = Readonly<{
  name: string;
  words: Words;
  value?: ParameterValue;
  confirmed: boolean;
  confidence: Confidence;
  source: string;
}>;

const empty = (name: string, words: Words, source: string): Parameter => ({
  ...{ name, words, confirmed: false, confidence: 'N', source },
});

const REGULATION = 'S1, S2: only the opening and a summary of Regulation 2548/2022 were seen';

/** Regulation 2548/2022: what its text says and nobody could read. */
const coordination: readonly Parameter[] = (
  [
    ['principles', say('nguyên tắc phối hợp', 'principles of coordination')],
    [
      'forms',
      say('hình thức phối hợp ngoài đoàn liên ngành', 'forms of coordination beyond delegations'),
    ],
    ['article-numbers', say('số điều của từng nội dung', 'article numbers per topic')],
    ['focal-points', say('đơn vị đầu mối của từng bộ', 'focal point of each ministry')],
    ['exchange-period', say('kỳ trao đổi số liệu', 'period of statistical exchange')],
    ['exchange-due', say('hạn gửi số liệu', 'due date of statistical exchange')],
    ['meetings', say('định kỳ họp', 'periodicity of meetings')],
    ['preliminary-review', say('ngày sơ kết', 'date of the preliminary review')],
    ['final-review', say('ngày tổng kết', 'date of the final review')],
    [
      'statistical-form',
      say('có biểu mẫu thống kê kèm theo không', 'whether a statistical form is annexed'),
    ],
    ['effect', say('hiệu lực và điều khoản sửa đổi', 'effect and amendment clause')],
  ] as const
).map(([name, words]) => empty(`coordination.${name}`, words, REGULATION));

/** How long "at once" may take by a ministry's own target, in minutes: a target, never a limit of law. */
const targets: readonly Parameter[] = (
  [
    ['police', say('Công an', 'police')],
    ['border', say('Biên phòng', 'Border Guard')],
    ['foreign-affairs', say('Ngoại giao', 'Foreign Affairs')],
    ['labour-social', say('Y tế (Lao động - Xã hội)', 'Health (labour-social)')],
  ] as const
).map(([party, { vi, en }]) =>
  empty(
    `target.${party}`,
    say(`chỉ tiêu thời gian của ngành ${vi} cho việc "ngay"`, `target of ${en} for "at once"`),
    'set by the ministry',
  ),
);

/** The name of the parameter that holds how long an extension may be: `extension.x-d4`. */
export const extensionName = (id: string): string => `extension.${id.toLowerCase()}`;

const NOT_FOUND_BY = 'no source seen; Regulation 2548 topic 6, Decree 09/2019/NĐ-CP from memory';

const others: readonly Parameter[] = [
  {
    name: 'lateness.after-paper',
    words: say(
      'chờ sau bản ghi giấy cuối cùng trước khi ghi quá hạn',
      'wait after the last paper entry before a missed deadline is recorded',
    ),
    value: { amount: 24, unit: 'hours' },
    confirmed: false,
    confidence: 'I',
    source: 'practice',
  },
  {
    name: 'work.passes-after',
    words: say(
      'việc không ai nhận thì chuyển cho trưởng ca sau',
      'what nobody took passes to the shift leader after',
    ),
    value: { amount: 8, unit: 'hours' },
    ...{ confirmed: false, confidence: 'I', source: 'practice' },
  },
  {
    name: 'work.urgent-passes-after',
    words: say(
      'việc nguy hiểm, làm ngay không ai nhận thì chuyển cho trưởng ca sau',
      'a danger, or what is due at once, that nobody took passes to the shift leader after',
    ),
    value: { amount: 30, unit: 'minutes' },
    ...{ confirmed: false, confidence: 'I', source: 'practice' },
  },
  {
    name: 'notice.alert-after',
    words: say(
      'báo trực ban khi thông báo "ngay" chưa ai mở sau',
      'the duty desk is alerted to an at-once notice that nobody opened after',
    ),
    value: { amount: 15, unit: 'minutes' },
    ...{ confirmed: false, confidence: 'I', source: 'practice' },
  },
  {
    name: 'party.labour-to-health',
    words: say(
      'ngày nhiệm vụ chuyển từ Lao động sang Y tế',
      'the day on which the duty passed from Labour to Health',
    ),
    value: { day: '2025-03-01' },
    confirmed: false,
    confidence: 'M',
    source: 'Decree 42/2025/NĐ-CP (date of decree P, effective date from memory)',
  },
  empty(
    'report.due',
    say('hạn gửi báo cáo sau ngày chốt', 'days to report after the cut-off'),
    NOT_FOUND_BY,
  ),
  {
    name: 'report.cut-off-day',
    words: say('ngày chốt số liệu trong tháng', 'the cut-off day of a month'),
    value: { amount: 14 },
    confirmed: false,
    confidence: 'M',
    source: 'Decree 09/2019/NĐ-CP, from memory',
  },
  empty(
    extensionName('X-D4'),
    say('thời gian gia hạn khi xóa dữ liệu', 'length of the one extension of an erasure'),
    'Decree 356/2025 art. 5 names one extension without a length',
  ),
  empty(
    extensionName('R25-S1'),
    say('thời gian kéo dài hỗ trợ thiết yếu', 'length of an extension of essential needs'),
    'Decree 162/2025 art. 17: decided by the competent body',
  ),
];

/** The name of the parameter that holds a duty's open limit: `limit.r25-a7`. */
export const limitName = (id: string): string => `limit.${id.toLowerCase()}`;

const HAS_LENGTH: readonly Limit['kind'][] = ['not-found', 'within', 'notice'];

/** Whether no source confirms the limit of a row. What practice asks for at once is no limit that a ministry sets. */
const isOpen = ({ regime, limit, limitConfidence }: ObligationRule) =>
  limit.kind === 'not-found' ||
  (!/^[QP]$/.test(limitConfidence) &&
    (HAS_LENGTH.includes(limit.kind) || (regime !== 'practice' && limit.kind !== 'none')));

/** The limits that no source confirms: empty, or with the length that it would have. */
const limits: readonly Parameter[] = obligations.filter(isOpen).map((rule) => ({
  name: limitName(rule.id),
  words: say(
    `thời hạn: ${rule.action.vi} (${rule.id})`,
    `time limit: ${rule.action.en} (${rule.id})`,
  ),
  ...('amount' in rule.limit && {
    value: { amount: rule.limit.amount, unit: rule.limit.unit },
  }),
  confirmed: false,
  confidence: rule.limitConfidence,
  source: rule.source,
}));

/** Every parameter of the seed but the readings of the law, which the deadlines keep. */
export const parameters: readonly Parameter[] = [...limits, ...coordination, ...targets, ...others];
