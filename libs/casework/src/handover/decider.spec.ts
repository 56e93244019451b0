import fc from 'fast-check';
import { specification } from '#testing';
import { noCase } from '#case-file';
import { evolve, Federation, partyNames, units } from '../../test/federation.js';
import {
  atBorder,
  before,
  by,
  commune,
  died,
  lost,
  opened,
  post,
  received,
  station,
  type Told,
  toldBy,
} from '../../test/told.js';
import { contact } from '../contact/decider.js';
import { lead } from '../lead/decider.js';
import { reception } from '../reception/decider.js';
import { release } from '../release/decider.js';
import { handover } from './decider.js';

const given = (...events: Told[]) => specification(handover)(...toldBy(atBorder, events));
const to = { log: 'labour-social' };
const target = { toParty: 'labour-social', toUnit: commune } as const;
const proposed = { type: 'HandoverProposed', data: { fromUnit: post, ...target } } as const;
const accepted = {
  type: 'HandoverAccepted',
  data: { proposal: 'border/2', unit: commune },
} as const;
const left = { type: 'PersonLeft', data: {} } as const;
const refusal = { reason: 'NO_CAPACITY' } as const;
const refusedIt = {
  type: 'HandoverRefused',
  data: { proposal: 'border/2', ...refusal },
} as const;
const withdrawn = { type: 'HandoverWithdrawn', data: { proposal: 'border/2' } } as const;
const minutes = { fromParty: 'border', fromUnit: post, ...target } as const;
const signed = { type: 'HandoverSigned', data: minutes } as const;
const confirmed = { type: 'HandoverConfirmed', data: { signed: 'border/2' } } as const;

describe('proposing a hand-over', () => {
  it('is done by the party that has the person', () => {
    given(opened, received).when('ProposeHandover', target).then(proposed);
    given(opened).when('ProposeHandover', target).thenRefused('not-with-you');
    given(opened, received).when('ProposeHandover', target, to).thenRefused('not-with-you');
  });

  it('is said once, and to one unit at a time', () => {
    given(opened, received, proposed).when('ProposeHandover', target).thenNothing();
    given(opened, received, proposed)
      .when('ProposeHandover', { toParty: 'police', toUnit: station })
      .thenRefused('handover-open');
  });

  it('is refused for the same unit, a unit of another party, a person lost, gone or dead', () => {
    const has = [opened, received] as const;
    given(...has)
      .when('ProposeHandover', { toParty: 'border', toUnit: post })
      .thenRefused('same-unit');
    given(...has)
      .when('ProposeHandover', { toParty: 'police', toUnit: commune })
      .thenRefused('unit-of-another-party');
    given(...has, lost)
      .when('ProposeHandover', target)
      .thenRefused('contact-lost');
    given(...has, left)
      .when('ProposeHandover', target)
      .thenRefused('person-left');
    given(...has, by('border', died, { occurredAt: before }))
      .when('ProposeHandover', target)
      .thenRefused('person-died');
  });
});

describe('answering a proposal', () => {
  const waiting = given(opened, received, proposed);

  it('is the receiver’s: taken over by the unit proposed or another of its own, or refused', () => {
    waiting.when('AcceptHandover', {}, to).then(accepted);
    waiting.when('RefuseHandover', refusal, to).then(refusedIt);
    waiting.when('AcceptHandover', { unit: station }, to).thenRefused('not-your-unit');
    waiting.when('AcceptHandover', {}, { log: 'police' }).thenRefused('proposed-to-another');
  });

  it('needs a proposal that is open', () => {
    given(opened, received).when('AcceptHandover', {}, to).thenRefused('no-proposal');
    given(opened, received, proposed, withdrawn)
      .when('AcceptHandover', { proposal: 'border/2' }, to)
      .thenRefused('proposal-spent');
    waiting.when('AcceptHandover', { proposal: 'border/9' }, to).thenRefused('proposal-spent');
  });

  it('says nothing the second time', () => {
    given(opened, received, proposed, by('labour-social', accepted))
      .when('AcceptHandover', {}, to)
      .thenNothing();
    given(opened, received, proposed, by('labour-social', refusedIt))
      .when('RefuseHandover', { ...refusal, proposal: 'border/2' }, to)
      .thenNothing();
  });

  it('can be forestalled by the giver', () => {
    waiting.when('WithdrawHandover', {}).then(withdrawn);
    waiting.when('WithdrawHandover', {}, to).thenRefused('not-your-proposal');
    given(opened, received).when('WithdrawHandover', {}).thenRefused('no-proposal');
    given(opened, received, proposed, withdrawn).when('WithdrawHandover', {}).thenNothing();
  });
});

describe('minutes signed on paper', () => {
  it('are recorded by either side, also before the reception that they follow', () => {
    given(opened, received).when('SignHandover', minutes).then(signed);
    given(opened).when('SignHandover', minutes, to).then(signed);
  });

  it('are refused to a third party, for wrong units and where somebody else has the person', () => {
    given(opened).when('SignHandover', minutes, { log: 'police' }).thenRefused('not-a-side');
    given(opened)
      .when('SignHandover', { ...minutes, toUnit: station })
      .thenRefused('unit-of-another-party');
    given(opened)
      .when('SignHandover', { ...minutes, toParty: 'border', toUnit: post })
      .thenRefused('same-unit');
    const police = by('police', { ...received, data: { ...received.data, unit: station } });
    given(opened, police).when('SignHandover', minutes).thenRefused('not-with-giver');
    given(opened, police).when('SignHandover', minutes, { occurredAt: before }).then(signed);
  });

  it('are said once, and confirmed by the other side', () => {
    const waiting = given(opened, received, signed);
    waiting.when('SignHandover', minutes).thenNothing();
    waiting.when('ConfirmHandover', {}).thenRefused('nothing-to-confirm');
    waiting.when('ConfirmHandover', {}, to).then(confirmed);
    given(opened, received, signed, by('labour-social', confirmed))
      .when('ConfirmHandover', { signed: 'border/2' }, to)
      .thenNothing();
  });
});

describe('what is open', () => {
  it('follows the person', () => {
    expect(given(opened, received).open()[0]).toBe('ProposeHandover');
    expect(given(opened, received, proposed).open()[0]).toBe('WithdrawHandover');
    expect(given(opened, received, proposed).open('labour-social')[0]).toBe('AcceptHandover');
    expect(given(opened, received, signed).open('labour-social')).toContain('ConfirmHandover');
    expect(given(opened, received, left).open()).toEqual(['SignHandover']);
    expect(given(opened, received, died).open()).toEqual([]);
  });
});

describe('custody among parties that hear of each other late', () => {
  type Step = (
    f: Federation,
    p: (typeof partyNames)[number],
    q: (typeof partyNames)[number],
  ) => void;
  const unit = (party: string) => units[party] ?? '';
  const between = (p: (typeof partyNames)[number], q: (typeof partyNames)[number]) => ({
    fromParty: p,
    fromUnit: unit(p),
    toParty: q,
    toUnit: unit(q),
  });
  const steps: readonly Step[] = [
    (f, p) => f.send(p, reception, 'ReceivePerson', { place: 'BORDER_POST', mode: 'RET_SELF' }),
    (f, p, q) => f.send(p, handover, 'ProposeHandover', { toParty: q, toUnit: unit(q) }),
    (f, p) => f.send(p, handover, 'AcceptHandover', {}),
    (f, p) => f.send(p, handover, 'RefuseHandover', refusal),
    (f, p) => f.send(p, handover, 'WithdrawHandover', {}),
    (f, p, q) => f.send(p, handover, 'SignHandover', between(p, q)),
    (f, p, q) => f.send(p, handover, 'SignHandover', between(q, p)),
    (f, p) => f.send(p, handover, 'ConfirmHandover', {}),
    (f, p) => f.send(p, release, 'ReleasePerson', { to: 'FAMILY' }),
    (f, p) => f.send(p, contact, 'ReportContactLost', {}),
    (f, p) => f.send(p, lead, 'AcceptLead', {}),
    (f, p, q) => f.send(p, lead, 'OfferLead', { toParty: q, toUnit: unit(q) }),
    (f, p, q) => f.hear(p, q),
    (f, p, q) => f.hear(p, q),
    (f, p) => f.hearAll(p),
    (f, p) => f.hearAll(p),
  ];
  const MOVES = ['PersonReceived', 'HandoverAccepted', 'HandoverSigned', 'PersonReleased'];
  const schedules = fc.array(
    fc.tuple(
      fc.nat({ max: steps.length - 1 }),
      fc.constantFrom(...partyNames),
      fc.constantFrom(...partyNames),
    ),
    { minLength: 60, maxLength: 150 },
  );

  const played = (
    schedule: readonly (readonly [number, Parameters<Step>[1], Parameters<Step>[2]])[],
  ) => {
    const federation = new Federation();
    federation.append('border', opened, '2026-01-02T00:00:00Z');
    for (const [step, party, other] of schedule) steps[step]?.(federation, party, other);
    return federation.all();
  };

  it('moves by a reception, a hand-over, signed minutes or a release; paper never moves the lead', () => {
    const moved = new Set<string>();
    fc.assert(
      fc.property(schedules, (schedule) => {
        played(schedule).reduce((state, entry) => {
          const next = evolve(state, entry);
          if (next.custody.with !== state.custody.with) moved.add(entry.type);
          if (next.lead.holder !== state.lead.holder)
            expect(['CaseOpened', 'LeadAccepted']).toContain(entry.type);
          if (
            entry.type === 'HandoverAccepted' &&
            state.custody.proposal?.id !== entry.data.proposal
          )
            expect(next.custody).toEqual({
              ...state.custody,
              conflicts: [...state.custody.conflicts, entry.id],
            });
          if (next.custody.proposal)
            expect(next.custody.with).toMatchObject({ party: next.custody.proposal.fromParty });
          return next;
        }, noCase);
      }),
      { numRuns: 150 },
    );
    expect([...moved].sort()).toEqual([...MOVES].sort());
  });
});
