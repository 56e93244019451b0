import fc from 'fast-check';
import { specification } from '#testing';
import { Federation, partyNames, units } from '../../test/federation.js';
import {
  atBorder,
  by,
  closed,
  commune,
  opened,
  station,
  type Told,
  toldBy,
} from '../../test/told.js';
import { closing } from '../closing/decider.js';
import { lead } from './decider.js';

const given = (...events: Told[]) => specification(lead)(...toldBy(atBorder, events));
const to = { log: 'labour-social' };
const offer = { toParty: 'labour-social', toUnit: commune } as const;
const offered = { type: 'LeadOffered', data: offer } as const;
const asked = {
  type: 'LeadOfferWithdrawalAsked',
  data: { offer: 'border/1', toParty: 'labour-social' },
} as const;
const accepted = { type: 'LeadAccepted', data: { offer: 'border/1', unit: commune } } as const;
const rejected = {
  type: 'LeadOfferRejected',
  data: { offer: 'border/1', reason: 'WRONG_AREA' },
} as const;
const withdrawn = { type: 'LeadOfferWithdrawn', data: { offer: 'border/1' } } as const;
const lapsed = { type: 'LeadOfferLapsed', data: { offer: 'border/1' } } as const;
const byThem = <E extends typeof accepted | typeof rejected | typeof withdrawn | typeof lapsed>(
  event: E,
) => by('labour-social', event);

describe('offering the lead', () => {
  it('names the party and the unit, and leaves the lead where it is', () => {
    given(opened).when('OfferLead', offer).then(offered);
  });

  it('is the holder’s alone, and to one party at a time', () => {
    given(opened).when('OfferLead', offer, { log: 'police' }).thenRefused('not-lead');
    given(opened, offered).when('OfferLead', offer).thenNothing();
    given(opened, offered)
      .when('OfferLead', { toParty: 'police', toUnit: station })
      .thenRefused('lead-offer-open');
  });

  it('is refused to oneself, to a unit of somebody else, and on a closed case', () => {
    given(opened)
      .when('OfferLead', { toParty: 'border', toUnit: units['border'] ?? '' })
      .thenRefused('offered-to-self');
    given(opened)
      .when('OfferLead', { toParty: 'police', toUnit: commune })
      .thenRefused('unit-of-another-party');
    given(opened, closed).when('OfferLead', offer).thenRefused('case-closed');
  });

  it('can be done again after the recipient ended it', () => {
    for (const end of [rejected, withdrawn, lapsed])
      given(opened, offered, byThem(end)).when('OfferLead', offer).then(offered);
  });
});

describe('ending an offer', () => {
  const open = given(opened, offered);

  it('is the recipient’s alone', () => {
    open.when('AcceptLead', {}, to).then(accepted);
    open.when('RejectLeadOffer', { reason: 'WRONG_AREA' }, to).then(rejected);
    open.when('LapseLeadOffer', {}, to).then(lapsed);
    for (const log of ['border', 'police']) {
      open.when('AcceptLead', {}, { log }).thenRefused('offered-to-another');
      open.when('LapseLeadOffer', {}, { log }).thenRefused('offered-to-another');
    }
  });

  it('needs an offer that is open', () => {
    given(opened).when('AcceptLead', {}, to).thenRefused('no-offer');
    given(opened).when('AcceptLead', { offer: 'border/9' }, to).thenRefused('offer-spent');
    open.when('AcceptLead', { offer: 'border/9' }, to).thenRefused('offer-spent');
    given(opened, offered, byThem(rejected))
      .when('AcceptLead', { offer: 'border/1' }, to)
      .thenRefused('offer-spent');
  });

  it('says nothing the second time', () => {
    for (const named of [{}, { offer: 'border/1' }]) {
      given(opened, offered, byThem(accepted)).when('AcceptLead', named, to).thenNothing();
      given(opened, offered, byThem(rejected))
        .when('RejectLeadOffer', { ...named, reason: 'WRONG_AREA' }, to)
        .thenNothing();
      given(opened, offered, byThem(lapsed)).when('LapseLeadOffer', named, to).thenNothing();
    }
  });

  it('gives a withdrawal when it was asked', () => {
    open.when('AskLeadOfferWithdrawal', {}).then(asked);
    open.when('AskLeadOfferWithdrawal', {}, { log: 'police' }).thenRefused('not-lead');
    given(opened).when('AskLeadOfferWithdrawal', {}).thenRefused('no-offer');
    open.when('ConfirmLeadWithdrawal', {}, to).thenRefused('withdrawal-not-asked');
    const waiting = given(opened, offered, asked);
    waiting.when('AskLeadOfferWithdrawal', {}).thenNothing();
    waiting.when('ConfirmLeadWithdrawal', { offer: 'border/1' }, to).then(withdrawn);
    given(opened, offered, asked, byThem(withdrawn))
      .when('ConfirmLeadWithdrawal', { offer: 'border/1' }, to)
      .thenNothing();
    given(opened, offered, byThem(accepted))
      .when('ConfirmLeadWithdrawal', { offer: 'border/1' }, to)
      .thenNothing();
  });
});

describe('what is open', () => {
  it('is an offer for the holder, then an answer for the recipient', () => {
    expect(given(opened).open()).toEqual(['OfferLead']);
    expect(given(opened).expected()).toBeUndefined();
    expect(given(opened, offered).expected('labour-social')).toBe('AcceptLead');
    expect(given(opened, offered).open()).toEqual(['AskLeadOfferWithdrawal']);
    expect(given(opened, offered).open('labour-social')[0]).toBe('AcceptLead');
    expect(given(opened, offered, asked).open('labour-social')[0]).toBe('ConfirmLeadWithdrawal');
    expect(given(opened, offered).open('police')).toEqual([]);
  });
});

describe('the lead among parties that hear of each other late', () => {
  const steps = [
    (f: Federation, p: string, q: (typeof partyNames)[number]) =>
      f.send(p, lead, 'OfferLead', { toParty: q, toUnit: units[q] ?? '' }),
    (f: Federation, p: string) => f.send(p, lead, 'AcceptLead', {}),
    (f: Federation, p: string) => f.send(p, lead, 'RejectLeadOffer', { reason: 'NO_CAPACITY' }),
    (f: Federation, p: string) => f.send(p, lead, 'AskLeadOfferWithdrawal', {}),
    (f: Federation, p: string) => f.send(p, lead, 'ConfirmLeadWithdrawal', {}),
    (f: Federation, p: string) => f.send(p, lead, 'LapseLeadOffer', {}),
    (f: Federation, p: string) => f.send(p, closing, 'CloseCase', { reason: 'CL_GOALS_MET' }),
    (f: Federation, p: string) => f.send(p, closing, 'ReopenCase', { reason: 'NEW_RISK' }),
    (f: Federation, p: string, q: string) => f.hear(p, q),
    (f: Federation, p: string, q: string) => f.hear(p, q),
    (f: Federation, p: string) => f.hearAll(p),
    (f: Federation, p: string) => f.hearAll(p),
  ];
  const schedules = fc.array(
    fc.tuple(
      fc.nat({ max: steps.length - 1 }),
      fc.constantFrom(...partyNames),
      fc.constantFrom(...partyNames),
    ),
    { minLength: 60, maxLength: 150 },
  );

  it('is never free in two hands, and no act of it is ever a conflict', () => {
    let moves = 0;
    fc.assert(
      fc.property(schedules, (schedule) => {
        const federation = new Federation();
        federation.append('border', opened, '2026-01-02T00:00:00Z');
        for (const [step, party, other] of schedule) {
          steps[step]?.(federation, party, other);
          const free = partyNames.filter((name) => {
            const view = federation.view(name).lead;
            return view.holder === name && !view.offer;
          });
          expect(free.length).toBeLessThanOrEqual(1);
        }
        const all = federation.all();
        moves += all.filter(({ type }) => type === 'LeadAccepted').length;
        for (const name of partyNames) federation.hearAll(name);
        const states = partyNames.map((name) => federation.view(name));
        expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(1);
        // Only asking for an offer that was accepted meanwhile may come too late.
        const late = all.filter(({ id }) => states[0]?.lead.conflicts.includes(id));
        expect(late.every(({ type }) => type === 'LeadOfferWithdrawalAsked')).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(moves).toBeGreaterThan(0);
  });
});

describe('offering the lead to a party whose log is closed', () => {
  it('is refused: its successor is to be chosen', () => {
    const socialClosed = {
      type: 'LogClosed',
      data: {
        ...{ log: 'labour-social', size: 9, root: '0'.repeat(64) },
        ...{ successor: 'police', unit: station },
      },
      publisher: 'coordination',
    } as const;
    specification(lead)(...toldBy(atBorder, [opened]), socialClosed)
      .when('OfferLead', offer)
      .thenRefused('party-closed');
  });
});
