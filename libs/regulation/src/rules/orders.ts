import type { CodeIn } from '#codes';
import type { Words } from '#kernel';
import type { RegimeId } from '../regimes.js';
import { say } from './say.js';
import type { Pattern } from './types.js';

/**
 * What a regime lets happen only after something else has. `row`: the row that says so, and its article; where no row does,
 * `article` names the text. Any of `after` opens the act. `path`: on which paths alone.
 */
export type Order = Readonly<{
  code: OrderCode;
  regime: RegimeId;
  act: Pattern;
  after: readonly Pattern[];
  path?: readonly string[];
  row?: string;
  article?: Words;
}>;

/** Each order that is broken has a code of its own, stable for ever, and says what comes first. */
export const orderRefusals = {
  'check-before-notice': say(
    'Xác minh thông tin ban đầu bắt đầu từ thông báo của cấp xã; chưa có thông báo nào.',
    'The initial check begins with the notice of the commune; there is none yet.',
  ),
  'plan-before-expected-entry': say(
    'Kế hoạch tiếp nhận được thống nhất sau thông báo dự kiến nhập cảnh; chưa có thông báo nào.',
    'The reception plan is agreed after the notice of the expected entry; there is none yet.',
  ),
  'certificate-before-reception': say(
    'Giấy chứng nhận về nước được cấp khi đã tiếp nhận; chưa ghi việc tiếp nhận nào.',
    'The certificate of repatriation is issued on reception; no reception is recorded yet.',
  ),
  'papers-before-settling': say(
    'Giấy tờ được gửi sau khi thống nhất ngày, cửa khẩu với phía nước ngoài; chưa thống nhất.',
    'The papers are sent after day and gate were settled with the foreign side; they are not yet.',
  ),
  'visa-before-papers': say(
    'Thị thực xuất cảnh được cấp khi nhận thông báo và giấy tờ của Cục Lãnh sự; chưa có.',
    'The exit visa is issued on the notice and the papers of the Consular Department; there are none yet.',
  ),
  'denied-before-weighing': say(
    'Khi chứng cứ chưa đủ, phải xem xét và đánh giá các dấu hiệu trước khi kết luận không phải nạn nhân.',
    'Where the evidence is insufficient, the signs are weighed before anybody is found not a victim.',
  ),
  'support-before-application': say(
    'Hỗ trợ này được quyết định theo đơn mẫu số 07; chưa nhận đơn nào về loại hỗ trợ này.',
    'This support is decided on form no. 07; no application for this kind was received yet.',
  ),
  'support-before-identification': say(
    'Hỗ trợ này dành cho người đã được xác định là nạn nhân; chưa có quyết định xác định.',
    'This support is for a person identified as a victim; there is no such decision yet.',
  ),
} as const satisfies Record<string, Words>;

export type OrderCode = keyof typeof orderRefusals;

type Support = CodeIn<'serviceTypes'>;

const IDENTIFIED: readonly Pattern[] = [{ event: 'VictimIdentified' }];
const CHILD: readonly Pattern[] = [
  { event: 'CaseOpened', where: { handledAsChild: [true] } },
  { event: 'HandledAsChild' },
];

const ARTICLES: Readonly<Record<RegimeId, Words>> = {
  R22: say('Luật 66/2011/QH12 điều 32', 'Law 66/2011/QH12 art. 32'),
  R25: say('Luật 53/2024/QH15 điều 37', 'Law 53/2024/QH15 art. 37'),
};

const forVictims = (
  regime: RegimeId,
  kinds: readonly Support[],
  others: readonly Pattern[] = [],
): Order => ({
  code: 'support-before-identification',
  regime,
  act: { event: 'SupportDecided', where: { support: kinds } },
  after: [...IDENTIFIED, ...others],
  article: ARTICLES[regime],
});

/** Kinds of support that are decided on a form alone. */
const onForm = (kind: Support): Order => ({
  code: 'support-before-application',
  regime: 'R25',
  act: { event: 'SupportDecided', where: { support: [kind] } },
  after: [{ event: 'SupportApplied', where: { form: ['D162_07'], kinds: [kind] } }],
  row: 'R25-S9',
});

const AT_OFFICE: Pattern = {
  event: 'PersonReceived',
  begins: { unit: ['labour-social/province/', 'labour-social/district/'] },
};

const checkAfterNotice = (regime: RegimeId, row: string): Order => ({
  code: 'check-before-notice',
  regime,
  act: { event: 'InitialCheckCompleted' },
  // Who came to the office itself, no commune has to notify.
  after: [{ event: 'ReceptionNotified' }, AT_OFFICE],
  path: ['SELF_RETURN'],
  row,
});

/** The orders that the regimes set and a source quotes or paraphrases; what rests on memory alone is none. */
export const orders: readonly Order[] = [
  checkAfterNotice('R22', 'R22-A4'),
  checkAfterNotice('R25', 'R25-A5'),
  {
    code: 'plan-before-expected-entry',
    regime: 'R22',
    act: { event: 'ReceptionPlanAgreed' },
    after: [{ event: 'ExpectedEntryNotified' }],
    row: 'R22-D2',
  },
  {
    code: 'certificate-before-reception',
    regime: 'R22',
    act: { event: 'RepatriationCertificateIssued' },
    after: [{ event: ['GateMinutesSigned', 'GateIdentityCompared', 'PersonReceived'] }],
    row: 'R22-D5',
  },
  {
    code: 'papers-before-settling',
    regime: 'R22',
    act: { event: 'ReturnPapersSent' },
    after: [{ event: 'ForeignReturnSettled' }],
    row: 'R22-F2',
  },
  {
    code: 'visa-before-papers',
    regime: 'R22',
    act: { event: 'ExitVisaIssued' },
    after: [{ event: 'ReturnPapersSent' }],
    row: 'R22-F3',
  },
  {
    code: 'denied-before-weighing',
    regime: 'R25',
    act: { event: 'NotIdentified', where: { reason: ['NOT_ESTABLISHED', 'NO_GROUNDS'] } },
    after: [{ event: 'EvidenceWeighed' }],
    row: 'R25-I2',
  },
  ...(['SVC_EDUCATION', 'SVC_VOCATIONAL', 'SVC_INITIAL_ALLOWANCE'] as const).map(onForm),
  forVictims('R22', ['SVC_EDUCATION', 'SVC_VOCATIONAL', 'SVC_INITIAL_ALLOWANCE']),
  forVictims('R25', ['SVC_VOCATIONAL', 'SVC_INITIAL_ALLOWANCE']),
  forVictims('R25', ['SVC_EDUCATION'], CHILD),
];
