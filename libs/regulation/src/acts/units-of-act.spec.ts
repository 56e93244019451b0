import { findUnit } from '#codes';
import { findSchema } from '#contracts';
import { rulesBook } from '../changes/rules-at.js';
import { on, Telling } from '../../test/entries.js';
import { byRescuersToo, competences, partsOf } from '../rules/competences.js';
import type { Act } from './act.js';
import { faultInAct } from './fault-in-act.js';

const rulesAt = rulesBook([]);

const THEN = '2024-05-06';
const NOW = '2026-11-04';
const COMMUNE = 'labour-social/commune/an-giang/vinh-hau';
const COMMUNE_THEN = 'labour-social/commune/da-phuoc';
const OFFICE = 'labour-social/province/an-giang';
const OFFICE_THEN = 'labour-social/district/an-phu';
const OTHER_OFFICE = 'labour-social/province/thanh-hoa';
const POLICE = 'police/province/an-giang';
const POLICE_THEN = 'police/district/an-giang/an-phu';
const OTHER_POLICE = 'police/province/nghe-an';
const GATE = 'border/gate/tinh-bien';
const IMMIGRATION = 'police/immigration/an-giang';
const OTHER_IMMIGRATION = 'police/immigration/lao-cai';
const DEPARTMENT = 'police/immigration/department';

const NONE = undefined;
const WRONG = 'not-competent';
const GONE = 'unit-not-there-then';

/** What of an act stands in the table: the command's event, who acts, what it carries, and what is said of it on each day. */
type Row = readonly [type: string, unit: string, data: Act['data'], ...codes: [...Codes]];
type Codes = readonly [then: string | undefined, now: string | undefined];

const check = (office: string, police: string) => ({ office, police });
const request = (office: string, of: string) => ({ office, of });
const expected = (notified: string) => ({ gate: GATE, expectedOn: '2026-12-01', notified });

const TABLE: readonly Row[] = [
  ['PersonTakenIn', COMMUNE, { commune: COMMUNE }, GONE, NONE],
  ['PersonTakenIn', COMMUNE_THEN, { commune: COMMUNE_THEN }, NONE, GONE],
  ['PersonTakenIn', OFFICE, { commune: COMMUNE }, GONE, NONE],
  ['PersonTakenIn', OTHER_OFFICE, { commune: COMMUNE }, GONE, WRONG],
  ['ReceptionNotified', COMMUNE, { commune: COMMUNE, office: OFFICE }, GONE, NONE],
  ['ReceptionNotified', COMMUNE, { commune: COMMUNE, office: OTHER_OFFICE }, GONE, WRONG],
  ['ReceptionNotified', OTHER_OFFICE, { commune: COMMUNE, office: OFFICE }, GONE, WRONG],
  ['ReceptionNotified', COMMUNE_THEN, { commune: COMMUNE_THEN, office: OFFICE_THEN }, NONE, GONE],
  ['InitialCheckCompleted', OFFICE, check(OFFICE, POLICE), GONE, NONE],
  ['InitialCheckCompleted', OFFICE, check(OTHER_OFFICE, POLICE), GONE, WRONG],
  ['InitialCheckCompleted', OFFICE, check(OFFICE, OTHER_POLICE), GONE, WRONG],
  ['InitialCheckCompleted', COMMUNE, check(OFFICE, POLICE), GONE, WRONG],
  ['InitialCheckCompleted', OFFICE_THEN, check(OFFICE_THEN, POLICE_THEN), NONE, GONE],
  ['InitialCheckCompleted', OFFICE_THEN, check(OFFICE, POLICE), GONE, GONE],
  ['VerificationRequested', OFFICE, request(OFFICE, POLICE), GONE, NONE],
  ['VerificationRequested', OFFICE, request(OFFICE, OTHER_POLICE), GONE, WRONG],
  ['VerificationRequested', OTHER_OFFICE, request(OFFICE, POLICE), GONE, WRONG],
  ['VerificationRequested', OFFICE_THEN, request(OFFICE_THEN, POLICE_THEN), NONE, GONE],
  ['VerificationRequested', OFFICE_THEN, request(OFFICE_THEN, OTHER_POLICE), WRONG, GONE],
  ['VerificationStarted', POLICE_THEN, {}, NONE, GONE],
  ['VictimIdentified', POLICE_THEN, { ground: 'EVIDENCE' }, NONE, GONE],
  ['ConfirmationIssued', POLICE_THEN, { paper: 'POLICE_CONFIRMATION' }, NONE, GONE],
  ['VictimIdentified', OTHER_POLICE, { ground: 'EVIDENCE' }, NONE, NONE],
  ['ExpectedEntryNotified', DEPARTMENT, expected(POLICE), NONE, NONE],
  ['ExpectedEntryNotified', DEPARTMENT, expected(OTHER_POLICE), WRONG, WRONG],
  ['GateIdentityCompared', IMMIGRATION, { gate: GATE }, NONE, NONE],
  ['GateIdentityCompared', OTHER_IMMIGRATION, { gate: GATE }, WRONG, WRONG],
  ['InternalMinutesSigned', OTHER_IMMIGRATION, { gate: GATE }, WRONG, WRONG],
  ['GateListChecked', GATE, { gate: GATE }, NONE, NONE],
  ['GateListChecked', 'border/gate/lao-cai', { gate: GATE }, WRONG, WRONG],
  ['PersonReceived', OFFICE_THEN, { unit: OFFICE_THEN }, NONE, GONE],
];

const party = (unit: string) => unit.split('/')[0] ?? '';

function codeOf(
  type: string,
  unit: string,
  data: Act['data'],
  { telling = new Telling(), ...over }: Partial<Act> & { telling?: Telling } = {},
) {
  const act = { type, data, unit, publisher: party(unit), occurredAt: on(NOW, '12:00') };
  const judged = { history: telling.entries, rulesAt, now: rulesAt(0) };
  return faultInAct({ ...act, isDated: true, recordedFrom: 'screen', ...over }, judged)?.code;
}

describe('an act, by the units that it names and the one that does it', () => {
  it.each(TABLE)('%s by %s with %j is: before %s, now %s', (...row) => {
    const [type, unit, data, ...codes] = row;
    expect([THEN, NOW].map((day) => codeOf(type, unit, data, { occurredAt: on(day) }))).toEqual(
      codes,
    );
  });

  it('names its article where it is refused', () => {
    const act = {
      ...{ type: 'VerificationRequested', data: request(OFFICE, OTHER_POLICE), unit: OFFICE },
      ...{ publisher: 'labour-social', occurredAt: on(NOW), isDated: true },
      recordedFrom: 'screen' as const,
    };
    const judged = { history: [], rulesAt, now: rulesAt(0) };
    expect(faultInAct(act, judged)?.article?.en).toContain('27.2');
    const gone = { ...act, data: request(OFFICE_THEN, POLICE) };
    expect(faultInAct(gone, judged)?.article?.en).toContain('27.2');
  });

  it('is refused to nobody who copies a paper of a unit that was there', () => {
    const paper = { recordedFrom: 'paper', occurredAt: on(THEN) } as const;
    const data = request(OFFICE_THEN, POLICE_THEN);
    expect(codeOf('VerificationRequested', OFFICE_THEN, data, paper)).toBeUndefined();
    expect(codeOf('VerificationRequested', OFFICE, data, paper)).toBeUndefined();
  });

  it('is never refused where somebody needs help', () => {
    for (const unit of [OFFICE_THEN, OTHER_POLICE, GATE])
      for (const type of ['EssentialNeedsMet', 'DangerReported', 'DangerEnded'])
        expect(codeOf(type, unit, {})).toBeUndefined();
  });
});

describe('a verification', () => {
  const asked = () => {
    const telling = new Telling();
    const by = { at: on(NOW, '09:00'), by: 'labour-social', unit: OFFICE };
    telling.tell('VerificationRequested', request(OFFICE, POLICE), by);
    return telling;
  };
  const acts = ['VerificationStarted', 'EvidenceWeighed', 'VictimIdentified', 'ConfirmationIssued'];
  const by = (unit: string, telling: Telling) =>
    new Set(acts.map((type) => codeOf(type, unit, {}, { telling })));

  it('is of the police that was asked', () => {
    expect(by(POLICE, asked())).toEqual(new Set([undefined]));
    expect(by(OTHER_POLICE, asked())).toEqual(new Set(['not-competent']));
  });

  it('is of them also where others began it', () => {
    const telling = asked();
    const told = { at: on(NOW, '10:00'), by: 'police', unit: OTHER_POLICE };
    telling.tell('VerificationStarted', {}, told);
    expect(codeOf('VictimIdentified', OTHER_POLICE, {}, { telling })).toBe('not-competent');
  });

  it('is of who rescued the person too', () => {
    const telling = asked();
    const told = { at: on(NOW, '08:00'), by: 'police', unit: OTHER_POLICE };
    telling.tell('PersonRescued', { unit: OTHER_POLICE, place: 'IN_COUNTRY' }, told);
    expect(by(OTHER_POLICE, telling)).toEqual(new Set([undefined]));
  });
});

describe('a stay', () => {
  it('is made longer in the province where the person is', () => {
    const telling = new Telling();
    const told = { at: on(NOW, '09:00'), by: 'labour-social', unit: COMMUNE };
    telling.tell('PersonTakenIn', { commune: COMMUNE }, told);
    const data = { until: '2027-04-30', reason: 'NEED_CONTINUES' };
    const by = (unit: string) => codeOf('NeedsStayExtended', unit, data, { telling });
    expect([by(OFFICE), by(OTHER_OFFICE)]).toEqual([undefined, 'not-competent']);
  });
});

describe('what an act asks of its units', () => {
  const fields = Object.entries(competences).flatMap(([event, all]) =>
    all.flatMap(({ unit, at }) => [unit, at].map((field) => [event, field] as const)),
  );

  it('names fields that there are', () => {
    const words = ['actor', 'holder'];
    for (const [event, field] of fields) {
      if (field === undefined || words.includes(field)) continue;
      const data = findSchema(event)?.properties.data as { properties?: object } | undefined;
      expect([event, Object.keys(data?.properties ?? {})]).toEqual([
        event,
        expect.arrayContaining([field]),
      ]);
    }
  });

  it('names events and units that there are', () => {
    const events = [...Object.entries(partsOf).flat(), ...byRescuersToo];
    expect(events.filter((event) => findSchema(event) === undefined)).toEqual([]);
    const units = TABLE.map(([, unit]) => unit);
    expect(units.filter((unit) => findUnit(unit) === undefined)).toEqual([]);
  });
});
