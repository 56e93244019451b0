import type { Published, PublishedName } from '#contracts';
import { loadRules, rulesBook, seedRules } from '#regulation';
import { on, Telling } from '../../test/entries.js';
import { orders, type OrderCode } from '../rules/orders.js';
import type { Act } from './act.js';
import { faultInAct } from './fault-in-act.js';

const rulesAt = rulesBook([]);
const OFFICE = 'labour-social/province/an-giang';
const DISTRICT = 'labour-social/district/an-phu';
const COMMUNE = 'labour-social/commune/da-phuoc';
const GATE = 'border/gate/tinh-bien';
const IMMIGRATION = 'police/immigration/department';

type Told = { [N in PublishedName]: readonly [N, Published<N>['data']] }[PublishedName];

const opened: Told = [
  'CaseOpened',
  { circumstance: 'PRESENT', path: 'SELF_RETURN', handledAsChild: false, purpose: 'ILLUSTRATION' },
];
const child: Told = [
  'CaseOpened',
  { circumstance: 'PRESENT', path: 'SELF_RETURN', handledAsChild: true, purpose: 'ILLUSTRATION' },
];
const identified: Told = ['VictimIdentified', { ground: 'EVIDENCE' }];
const applied = (kind: 'SVC_VOCATIONAL' | 'SVC_EDUCATION'): Told => [
  'SupportApplied',
  { form: 'D162_07', kinds: [kind] },
];
const decided = (support: string, office = OFFICE): Act['data'] => ({ office, support });

/** The day of each regime on which the acts of this specification happen, at nine. */
const DAYS = { R22: '2024-05-06', R25: '2025-09-08' } as const;

/** Each order with what comes before it but for what it asks for, the act, and what opens it. */
const CASES: readonly (readonly [
  OrderCode,
  keyof typeof DAYS,
  readonly Told[],
  Pick<Act, 'type' | 'data'>,
  Told,
])[] = [
  [
    'check-before-notice',
    'R22',
    [opened],
    { type: 'InitialCheckCompleted', data: { office: DISTRICT } },
    ['ReceptionNotified', { commune: COMMUNE, office: DISTRICT }],
  ],
  [
    'check-before-notice',
    'R25',
    [opened],
    { type: 'InitialCheckCompleted', data: { office: OFFICE } },
    ['ReceptionNotified', { commune: 'labour-social/commune/an-giang/vinh-hau', office: OFFICE }],
  ],
  [
    'plan-before-expected-entry',
    'R22',
    [],
    { type: 'ReceptionPlanAgreed', data: { gate: GATE } },
    [
      'ExpectedEntryNotified',
      { gate: GATE, expectedOn: '2024-05-12', notified: 'police/province/an-giang' },
    ],
  ],
  [
    'certificate-before-reception',
    'R22',
    [],
    { type: 'RepatriationCertificateIssued', data: {} },
    ['GateIdentityCompared', { gate: GATE }],
  ],
  [
    'papers-before-settling',
    'R22',
    [],
    { type: 'ReturnPapersSent', data: { of: IMMIGRATION } },
    ['ForeignReturnSettled', { gate: GATE, expectedOn: '2024-05-30' }],
  ],
  [
    'visa-before-papers',
    'R22',
    [],
    { type: 'ExitVisaIssued', data: {} },
    ['ReturnPapersSent', { of: IMMIGRATION }],
  ],
  [
    'denied-before-weighing',
    'R25',
    [],
    { type: 'NotIdentified', data: { proposal: 'police/0', reason: 'NOT_ESTABLISHED' } },
    ['EvidenceWeighed', {}],
  ],
  [
    'support-before-application',
    'R25',
    [identified],
    { type: 'SupportDecided', data: decided('SVC_VOCATIONAL') },
    applied('SVC_VOCATIONAL'),
  ],
  [
    'support-before-identification',
    'R25',
    [applied('SVC_VOCATIONAL')],
    { type: 'SupportDecided', data: decided('SVC_VOCATIONAL') },
    identified,
  ],
  [
    'support-before-identification',
    'R22',
    [],
    { type: 'SupportDecided', data: decided('SVC_EDUCATION', DISTRICT) },
    identified,
  ],
  [
    'support-before-identification',
    'R25',
    [applied('SVC_EDUCATION')],
    { type: 'SupportDecided', data: decided('SVC_EDUCATION') },
    child,
  ],
];

/** The party whose act each event is, and a unit of it that may do it. */
const PUBLISHERS: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  ReceptionPlanAgreed: ['police', 'police/province/an-giang'],
  RepatriationCertificateIssued: ['police', IMMIGRATION],
  ExitVisaIssued: ['police', IMMIGRATION],
  NotIdentified: ['police', 'police/province/an-giang'],
  ReturnPapersSent: ['foreign-affairs', 'foreign-affairs/department/consular'],
};

function faultOf(
  act: Pick<Act, 'type' | 'data'>,
  told: readonly Told[],
  over: Partial<Act> & Readonly<{ day: string; toldAt?: string }>,
) {
  const { day, toldAt = on(day, '08:00'), ...rest } = over;
  const telling = new Telling();
  for (const [type, data] of told) telling.tell(type, data as never, { at: toldAt });
  const [publisher, unit] = PUBLISHERS[act.type] ?? [
    'labour-social',
    day === DAYS.R22 ? DISTRICT : OFFICE,
  ];
  const whole: Act = {
    ...{ publisher, unit, occurredAt: on(day, '09:00'), isDated: true, recordedFrom: 'screen' },
    ...act,
    ...rest,
  };
  const judged = { history: telling.entries, rulesAt, now: rulesAt(0) };
  return faultInAct(whole, judged);
}

describe('an act in an order that its regime forbids', () => {
  it.each(CASES)('is refused: %s, %s', (...one) => {
    const [code, regime, told, act, opens] = one;
    const day = DAYS[regime];
    const fault = faultOf(act, told, { day });
    expect(fault?.code).toBe(code);
    expect(fault?.article?.vi).toMatch(/\S/);
    expect(fault?.words.vi).not.toBe(fault?.words.en);
    expect(faultOf(act, [...told, opens], { day })?.code).toBeUndefined();
  });

  it.each(CASES)('is let be on late paper: %s, %s', (_, regime, told, act) => {
    expect(faultOf(act, told, { day: DAYS[regime], recordedFrom: 'paper' })).toBeUndefined();
  });

  it('is one that happened before what comes first, unless nobody said when', () => {
    const act = { type: 'ExitVisaIssued', data: {} };
    const sent: readonly Told[] = [['ReturnPapersSent', { of: IMMIGRATION }]];
    const later = { day: DAYS.R22, toldAt: on(DAYS.R22, '11:00') };
    expect(faultOf(act, sent, later)?.code).toBe('visa-before-papers');
    expect(faultOf(act, sent, { ...later, isDated: false })).toBeUndefined();
  });

  it('is none where the regime of the day sets no such order', () => {
    expect(faultOf({ type: 'ExitVisaIssued', data: {} }, [], { day: DAYS.R25 })).toBeUndefined();
    const denied = { type: 'NotIdentified', data: { proposal: 'police/0', reason: 'NO_GROUNDS' } };
    expect(faultOf(denied, [], { day: DAYS.R22 })).toBeUndefined();
  });

  it('has each order that there is', () => {
    const told = new Set(CASES.map(([code, regime]) => `${code} ${regime}`));
    expect(new Set(orders.map(({ code, regime }) => `${code} ${regime}`))).toEqual(told);
  });

  it('rests on no row that only memory knows: such an order does not load', () => {
    const seed = seedRules();
    const [first] = orders;
    const load = (row: string) => () => loadRules({ ...seed, orders: [{ ...first!, row }] });
    expect(load('R22-A7')).toThrow('check-before-notice: no row R22-A7 that is a rule');
    expect(load('R22-Z9')).toThrow('check-before-notice: no row R22-Z9');
    expect(load('R22-A4')).not.toThrow();
  });
});
