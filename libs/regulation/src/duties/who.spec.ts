import { obligationsOf, rulesBook } from '#regulation';
import { faultInAct } from '../acts/fault-in-act.js';
import { on, Telling } from '../../test/entries.js';

const rules = rulesBook([]);
const POST = 'border/post/long-binh';
const AN_GIANG = 'labour-social/province/an-giang';
const NGHE_AN = 'labour-social/province/nghe-an';
const THANH_HOA = 'labour-social/province/thanh-hoa';
const COMMUNE = 'labour-social/commune/thanh-hoa-1';
const FACILITY = 'labour-social/facility/nghe-an-1';
const YANGON = 'foreign-affairs/mission/yangon';

function dutyOf({ entries }: Telling, rule: string, at: string, reader?: string) {
  const duty = obligationsOf(entries, rules, at, reader).find((item) => item.rule === rule);
  if (!duty) throw new Error(`no duty of ${rule}`);
  return duty;
}

const by = (unit: string, at: string) => ({ at, by: unit.split('/')[0] ?? '', unit });

const opened = { path: 'SELF_RETURN', handledAsChild: true, purpose: 'ILLUSTRATION' } as const;

/** A child comes to a border post on a day. */
function atPost(day: string): Telling {
  const told = new Telling();
  told.tell('CaseOpened', { circumstance: 'PRESENT', ...opened }, by(POST, on(day, '07:00')));
  const received = { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' } as const;
  told.tell('PersonReceived', received, by(POST, on(day, '07:00')));
  return told;
}

/** The unit that has the person hands them to another. */
function handOver(told: Telling, from: string, toUnit: string, day: string): void {
  const toParty = toUnit.split('/')[0] as 'labour-social';
  const proposed = { fromUnit: from, toParty, toUnit } as const;
  const { id: proposal } = told.tell('HandoverProposed', proposed, by(from, on(day, '09:00')));
  told.tell('HandoverAccepted', { proposal, unit: toUnit }, by(toUnit, on(day, '10:00')));
}

function passLead(told: Telling, from: string, toUnit: string, day: string): void {
  const toParty = toUnit.split('/')[0] as 'labour-social';
  const { id: offer } = told.tell('LeadOffered', { toParty, toUnit }, by(from, on(day, '11:00')));
  told.tell('LeadAccepted', { offer, unit: toUnit }, by(toUnit, on(day, '12:00')));
}

describe('a longer stay (R25-S2)', () => {
  const SOON = on('2027-02-20');
  const extend = (told: Telling, unit: string) =>
    faultInAct(
      {
        ...{ type: 'NeedsStayExtended', data: { until: '2027-06-30', reason: 'CARE_NEEDED' } },
        ...{ publisher: unit.split('/')[0] ?? '', unit, occurredAt: SOON },
        ...{ isDated: true, recordedFrom: 'screen' },
      },
      { history: told.entries, rulesAt: rules, now: rules(0) },
    )?.code;

  it('is decided where the person is, not where they came first', () => {
    const told = atPost('2026-11-02');
    handOver(told, POST, NGHE_AN, '2026-11-05');
    const { lead } = dutyOf(told, 'R25-S2', SOON);
    expect(lead.unit).toBe(NGHE_AN);
    expect([NGHE_AN, FACILITY, AN_GIANG].map((unit) => extend(told, unit))).toEqual([
      undefined,
      undefined,
      'not-competent',
    ]);
  });

  it('is decided by the facility that has the person, or by the province', () => {
    const told = atPost('2026-11-02');
    handOver(told, POST, FACILITY, '2026-11-05');
    const { lead, also } = dutyOf(told, 'R25-S2', SOON);
    expect(lead.unit).toBe(FACILITY);
    expect(also?.map(({ unit }) => unit)).toContain(NGHE_AN);
    expect([FACILITY, NGHE_AN].map((unit) => extend(told, unit))).toEqual([undefined, undefined]);
  });

  it('is asked of the mission that has the person', () => {
    const told = new Telling();
    const received = { unit: YANGON, place: 'MISSION_ABROAD', mode: 'RET_SELF' } as const;
    told.tell('PersonReceived', received, by(YANGON, on('2026-11-02')));
    expect(dutyOf(told, 'R25-S2', SOON).lead).toMatchObject({
      ...{ party: 'foreign-affairs', unit: YANGON },
    });
    expect(extend(told, YANGON)).toBeUndefined();
  });
});

describe('form no. 07 (R25-S9)', () => {
  const applied = (day: string) => {
    const told = new Telling();
    const kinds = ['SVC_EDUCATION', 'SVC_VOCATIONAL'] as const;
    told.tell('VictimIdentified', { ground: 'EVIDENCE' }, { at: on(day, '07:00'), by: 'police' });
    told.tell('SupportApplied', { form: 'D162_07', kinds: [...kinds] }, by(COMMUNE, on(day)));
    return told;
  };
  const decide = (told: Telling, office: string, day: string) =>
    faultInAct(
      {
        ...{ type: 'SupportDecided', data: { office, support: 'SVC_VOCATIONAL' }, unit: office },
        ...{ publisher: 'labour-social', occurredAt: on(day, '10:00') },
        ...{ isDated: true, recordedFrom: 'screen' },
      },
      { history: told.entries, rulesAt: rules, now: rules(0) },
    )?.code;

  it('that a commune received is for the province to decide', () => {
    const told = applied('2026-11-02');
    expect(dutyOf(told, 'R25-S9', on('2026-11-03'))).toMatchObject({
      ...{ lead: { unit: THANH_HOA }, cooperating: [{ unit: COMMUNE }] },
    });
    expect(decide(told, COMMUNE, '2026-11-03')).toBe('not-competent');
    expect(decide(told, THANH_HOA, '2026-11-03')).toBeUndefined();
  });

  it('is no matter of the province alone before the law of 2024', () => {
    expect(decide(applied('2025-03-03'), COMMUNE, '2025-03-04')).toBeUndefined();
  });
});

describe('a duty of the unit that leads the case', () => {
  it('goes with the lead, and stays where it was done', () => {
    const told = atPost('2026-11-02');
    told.tell('ContactLost', {}, by(POST, on('2026-11-03')));
    told.tell('ContactRestored', {}, by(POST, on('2026-11-04')));
    handOver(told, POST, NGHE_AN, '2026-11-05');
    const unitOf = (rule: string) => dutyOf(told, rule, on('2026-12-01')).lead.unit;
    expect(['PR-CHILD-REP', 'PR-CHILD-FAMILY'].map(unitOf)).toEqual([POST, POST]);
    passLead(told, POST, NGHE_AN, '2026-11-06');
    expect(['PR-CHILD-REP', 'PR-CHILD-FAMILY'].map(unitOf)).toEqual([NGHE_AN, NGHE_AN]);
    expect(unitOf('PR-LOST')).toBe(POST);
  });

  it.each([
    ['PR-LOST', 'ContactLost'],
    ['PR-LEFT', 'PersonLeft'],
  ] as const)(
    'is told to the unit that lost the person, and to who told of it: %s',
    (rule, event) => {
      const told = atPost('2026-11-02');
      told.tell(event, {}, by(POST, on('2026-11-03')));
      const duty = () => dutyOf(told, rule, on('2026-12-01'));
      expect(duty()).toMatchObject({ lead: { unit: POST }, cooperating: [] });
      passLead(told, POST, NGHE_AN, '2026-11-04');
      expect(duty()).toMatchObject({ lead: { unit: NGHE_AN }, cooperating: [{ unit: POST }] });
      const elsewhere = atPost('2026-11-02');
      elsewhere.tell(event, {}, by(COMMUNE, on('2026-11-03')));
      const units = dutyOf(elsewhere, rule, on('2026-12-01')).cooperating.map(({ unit }) => unit);
      expect(units).toEqual([COMMUNE]);
    },
  );

  it('is not passed by an acceptance that nobody offered', () => {
    const told = atPost('2026-11-02');
    const taken = { offer: 'border/0', unit: NGHE_AN };
    told.tell('LeadAccepted', taken, by(NGHE_AN, on('2026-11-03')));
    expect(dutyOf(told, 'PR-CHILD-REP', on('2026-11-04')).lead.unit).toBe(POST);
  });

  it('is told to the party that leads, where restricted entries meet it', () => {
    const told = atPost('2026-11-02');
    told.tell('BestInterestsDecided', { about: 'FAMILY_CONTACT' }, by(POST, on('2026-11-03')));
    const readers = () =>
      ['border', 'labour-social'].filter((reader) =>
        obligationsOf(told.entries, rules, on('2026-11-20'), reader).some(
          ({ rule }) => rule === 'PR-FAMILY-CHECK',
        ),
      );
    expect(readers()).toEqual(['border']);
    passLead(told, POST, NGHE_AN, '2026-11-06');
    expect(readers()).toEqual(['labour-social']);
  });
});

describe('who has the person', () => {
  const taken = (told: Telling) => {
    told.tell('PersonTakenIn', { commune: COMMUNE }, by(COMMUNE, on('2026-11-03')));
    const duties = ['PR-NEEDS', 'PR-SAFETY'];
    return duties.map((rule) => dutyOf(told, rule, on('2026-11-20')).lead.unit);
  };

  it('is the unit of another ministry until it hands over, though a commune takes them in', () => {
    expect(taken(atPost('2026-11-02'))).toEqual([POST, POST]);
  });

  it.each(['ContactLost', 'PersonLeft'] as const)('is the commune after %s', (event) => {
    const told = atPost('2026-11-02');
    told.tell(event, {}, by(POST, on('2026-11-02', '09:00')));
    expect(taken(told)).toEqual([COMMUNE, COMMUNE]);
  });

  it('is the commune where nobody received the rescued person, or the minutes name it', () => {
    const told = new Telling();
    const rescued = { unit: POST, place: 'BORDER_AREA' } as const;
    told.tell('PersonRescued', rescued, by(POST, on('2026-11-02')));
    expect(taken(told)).toEqual([COMMUNE, COMMUNE]);
    const found = atPost('2026-11-02');
    found.tell('ContactLost', {}, by(POST, on('2026-11-02', '09:00')));
    found.tell('PersonRescued', rescued, by(POST, on('2026-11-02', '20:00')));
    expect(taken(found)).toEqual([COMMUNE, COMMUNE]);
    const handed = atPost('2026-11-02');
    handOver(handed, POST, COMMUNE, '2026-11-02');
    expect(taken(handed)).toEqual([COMMUNE, COMMUNE]);
  });
});

describe('a role', () => {
  const identified = () => {
    const told = new Telling();
    told.tell('PersonTakenIn', { commune: COMMUNE }, by(COMMUNE, on('2026-11-02')));
    const department = 'police/immigration/department';
    told.tell('VictimIdentified', { ground: 'EVIDENCE' }, by(department, on('2026-11-03')));
    return told;
  };

  it('is sought in the province where the person is, not in that of who acted', () => {
    const told = identified();
    const aid = dutyOf(told, 'R25-S7', on('2026-11-04'));
    expect(aid.lead.words.vi).toContain('Thanh Hóa');
    for (const rule of ['R25-S7', 'R25-A8'])
      expect(dutyOf(told, rule, on('2026-11-04')).cooperating).toMatchObject([{ unit: THANH_HOA }]);
  });

  it('abroad lies in no province', () => {
    const told = new Telling();
    const consular = 'foreign-affairs/department/consular';
    told.tell('MissionInformed', { mission: YANGON }, by(consular, on('2026-11-02')));
    const { cooperating } = dutyOf(told, 'R25-C1', on('2026-11-03'));
    expect(cooperating.map(({ words }) => words.vi)).toEqual(['Phía nước ngoài']);
  });

  it('is asked of the mission that was informed last', () => {
    const told = new Telling();
    const bangkok = 'foreign-affairs/mission/bangkok';
    const first = by('police/province/an-giang', on('2026-10-01'));
    told.tell('MissionInformed', { mission: YANGON }, first);
    told.tell('MissionInformed', { mission: bangkok }, { ...first, at: on('2026-10-10') });
    expect(dutyOf(told, 'R25-C1', on('2026-11-03')).lead.unit).toBe(bangkok);
  });
});
