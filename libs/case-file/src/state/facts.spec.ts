import { caseOf, type CaseworkEvent } from '#case-file';
import { entryOf, told } from '../../test/entries.js';

const opened = {
  type: 'CaseOpened',
  data: {
    circumstance: 'PRESENT',
    path: 'SELF_RETURN',
    handledAsChild: true,
    purpose: 'PROTECTION',
  },
} as const;
const fact = (type: CaseworkEvent['type'], data: object = {}) => ({ type, data }) as CaseworkEvent;
const early = { occurredAt: '2026-01-01T08:00:00+07:00', recordedFrom: 'paper' as const };
const by = (party: string) => ({ by: party, at: '2026-01-02T00:00:00Z' });

const caseWith = (...events: readonly (readonly [string, CaseworkEvent])[]) =>
  caseOf(told(['border', opened], ...events));

describe('a case', () => {
  it('is a child’s until the doubt of the age is ended, and again when it comes back', () => {
    expect(caseWith().course.handledAsChild).toBe(true);
    const adult = ['border', fact('HandledAsAdult')] as const;
    expect(caseWith(adult).course.handledAsChild).toBe(false);
    const child = ['police', fact('HandledAsChild')] as const;
    expect(caseWith(adult, child).course.handledAsChild).toBe(true);
  });

  it('is in danger until somebody says that it is over; late paper from before changes nothing', () => {
    const [reported, ended] = [fact('DangerReported'), fact('DangerEnded')];
    expect(caseWith(['border', reported], ['police', reported]).danger.since).toEqual(by('border'));
    const over = told(['border', opened], ['border', reported], ['police', ended]);
    expect(caseOf(over).danger).toEqual({ since: undefined, ended: by('police') });
    expect(caseOf([...over, entryOf(reported, 3, early)]).danger.since).toBeUndefined();
  });

  it('says how the person answered last in the world', () => {
    const to = { to: 'CON_CONTACT_FAMILY' };
    const given = told(['border', opened], ['border', fact('ConsentGiven', to)]);
    const late = entryOf(fact('ConsentRefused', to), 2, early);
    expect(caseOf([...given, late]).asked.consents).toEqual({
      CON_CONTACT_FAMILY: { state: 'GIVEN', ...by('border') },
    });
    const back = ['border', fact('ConsentTakenBack', to)] as const;
    const { asked } = caseWith(['border', fact('ConsentGiven', to)], back);
    expect(asked.consents.CON_CONTACT_FAMILY?.state).toBe('WITHDRAWN');
    expect(asked.consents.CON_RETURN).toBeUndefined();
  });

  it('remembers the private talk, also where it was declined before', () => {
    const { asked } = caseWith(
      ['border', fact('ScreeningDeclined')],
      ['police', fact('ScreeningHeld')],
    );
    expect(asked).toMatchObject({ screeningHeld: by('police'), screeningDeclined: by('border') });
  });

  it('has for a child a representative, and a decision for each question', () => {
    const { child } = caseWith(
      ['labour-social', fact('RepresentativeAppointed')],
      ['labour-social', fact('BestInterestsDecided', { about: 'RETURN' })],
    );
    expect(child).toEqual({
      representative: by('labour-social'),
      bestInterests: { RETURN: by('labour-social') },
    });
  });

  it('clears contact with the family only while no check halts it', () => {
    const cleared = ['labour-social', fact('FamilyContactCleared')] as const;
    expect(caseWith().family.cleared).toBeUndefined();
    expect(caseWith(cleared).family.cleared).toEqual(by('labour-social'));
    for (const halt of ['FamilyContactHalted', 'FamilyContactBarred'] as const)
      expect(caseWith(cleared, ['police', fact(halt)]).family).toEqual({
        cleared: undefined,
        halted: by('police'),
      });
  });

  it('keeps the later bound of a stay', () => {
    const until = (day: string) =>
      ['labour-social', fact('NeedsStayExtended', { until: day, reason: 'OTHER' })] as const;
    const { stay } = caseWith(until('2026-06-30'), until('2026-05-30'));
    expect(stay.extended?.until).toBe('2026-06-30');
  });

  it('is no longer left by a person who came back, whatever is copied later from before', () => {
    const left = ['border', fact('PersonLeft')] as const;
    const unwilling = ['border', fact('UnwillingToContinue')] as const;
    const gone = caseWith(unwilling, left);
    expect(gone.leaving.unwilling).toEqual(by('border'));
    expect(gone.custody.leftSince).toBe(by('border').at);
    const data = { unit: 'border/post/long-binh', place: 'BORDER_POST', mode: 'RET_SELF' };
    const back = ['border', fact('PersonReceived', data)] as const;
    const returned = told(['border', opened], unwilling, left, back);
    const late = [fact('UnwillingToContinue'), fact('PersonLeft')].map((event, at) =>
      entryOf(event, 4 + at, early),
    );
    for (const state of [caseOf(returned), caseOf([...returned, ...late])]) {
      expect(state.leaving.unwilling).toBeUndefined();
      expect(state.custody.leftSince).toBeUndefined();
    }
  });

  it('shows protection to the service that can read it', () => {
    const measures = { measures: ['PM_GUARD'] };
    const applied = ['police', fact('ProtectionApplied', measures)] as const;
    const asked = ['police', fact('ProtectionAsked')] as const;
    const { protection } = caseWith(asked, applied);
    expect(protection).toMatchObject({
      asked: undefined,
      applied: { ...by('police'), ...measures },
    });
    expect(caseWith(applied, ['police', fact('ProtectionDropped')]).protection.applied).toBe(
      undefined,
    );
  });
});

describe('a leg of the way', () => {
  const commune = 'labour-social/commune/da-phuoc';
  const post = 'border/post/long-binh';
  const begun = fact('TransitBegun', {
    leg: 1,
    escort: post,
    from: post,
    toParty: 'labour-social',
    to: commune,
    expectedAt: '2026-01-02T16:00:00+07:00',
  });
  const arrived = fact('ArrivalConfirmed', { transit: 'border/1', unit: commune });
  const cancelled = fact('TransitCancelled', { transit: 'border/1' });

  it('lasts until its receiver has seen the person arrive', () => {
    expect(caseWith(['border', begun]).transit.legs).toMatchObject([
      { id: 'border/1', fromParty: 'border', to: commune },
    ]);
    const { transit } = caseWith(['border', begun], ['labour-social', arrived]);
    expect(transit).toEqual({ legs: [], conflicts: [] });
  });

  it('is ended by nobody else, and only its giver cancels it', () => {
    const { transit } = caseWith(['border', begun], ['police', arrived], ['police', cancelled]);
    expect(transit.legs).toHaveLength(1);
    expect(transit.conflicts).toEqual(['police/2', 'police/3']);
    expect(caseWith(['border', begun], ['border', cancelled]).transit.legs).toEqual([]);
  });
});

describe('a negative decision', () => {
  const decided = [
    ['police', fact('NonIdentificationProposed', { reason: 'NO_GROUNDS' })],
    ['border', fact('EvidenceWeighed')],
  ] as const;
  const second = { publisher: 'police', actor: 'police/unit#o-2' };
  const negative = [
    ...told(['border', opened], ...decided),
    entryOf(fact('NotIdentified', { proposal: 'police/1', reason: 'NO_GROUNDS' }), 3, second),
  ];
  const then = (type: CaseworkEvent['type'], data: object, position = 4) =>
    entryOf(fact(type, data), position, { publisher: 'police' });
  const explained = then('DecisionExplained', {
    decision: 'police/3',
    reviewUntil: '2026-03-02',
  });

  it('is explained with its way of review', () => {
    expect(caseOf([...negative, explained]).identification.notIdentified?.explained).toEqual({
      ...by('police'),
      reviewUntil: '2026-03-02',
    });
  });

  it('is under review once somebody asks, and stands or falls with it', () => {
    const asked = [...negative, then('ReviewAsked', { decision: 'police/3' })];
    expect(caseOf(asked).identification.status).toBe('ID_UNDER_REVIEW');
    const reviewed = (outcome: string) =>
      caseOf([...asked, then('IdentificationReviewed', { decision: 'police/3', outcome }, 5)]);
    expect(reviewed('UPHELD').identification.status).toBe('ID_NOT_CONFIRMED');
    expect(reviewed('OVERTURNED').identification).toMatchObject({
      status: 'ID_IN_PROCESS',
      notIdentified: undefined,
    });
  });

  it('is not touched by what concerns another one', () => {
    const other = then('IdentificationReviewed', { decision: 'police/9', outcome: 'OVERTURNED' });
    expect(caseOf([...negative, other])).toEqual(caseOf(negative));
  });
});
