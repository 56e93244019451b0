import fc from 'fast-check';
import { contextOf, specification } from '#testing';
import { evolve, stateOf } from '../../test/federation.js';
import {
  after,
  atBorder,
  before,
  by,
  closed,
  commune,
  died,
  lost,
  opened,
  post,
  received,
  released,
  type Told,
  toldBy,
} from '../../test/told.js';
import { closing } from '../closing/decider.js';
import { danger } from '../danger/decider.js';
import { essentialNeeds } from '../essential-needs/decider.js';
import { reception } from '../reception/decider.js';
import { leaving } from './decider.js';

const given = (...events: Told[]) => specification(leaving)(...toldBy(atBorder, events));
const unwilling = { type: 'UnwillingToContinue', data: {} } as const;
const left = { type: 'PersonLeft', data: {} } as const;

const later = { occurredAt: after };
const to = { toParty: 'labour-social', toUnit: commune } as const;
const proposed = { type: 'HandoverProposed', data: { fromUnit: post, ...to } } as const;
const accepted = by('labour-social', {
  type: 'HandoverAccepted',
  data: { proposal: 'border/3', unit: commune },
} as const);
const signed = {
  type: 'HandoverSigned',
  data: { fromParty: 'border', fromUnit: post, ...to },
} as const;

describe('a person who does not go on', () => {
  it('is recorded as unwilling, or as gone', () => {
    given(opened, received).when('RecordUnwillingness', {}).then(unwilling);
    given(opened, received).when('RecordLeaving', {}).then(left);
    given(opened, unwilling).when('RecordLeaving', {}).then(left);
  });

  it('is recorded once, until the person comes back', () => {
    given(opened, unwilling).when('RecordUnwillingness', {}).thenNothing();
    given(opened, left).when('RecordLeaving', {}).thenNothing();
    given(opened, left, received).when('RecordLeaving', {}, { occurredAt: after }).then(left);
  });

  it('leaves again: after a leaving copied late from before the reception, a hand-over, signed minutes', () => {
    const late = { ...left, occurredAt: before };
    const copied = given(opened, received, late);
    copied.when('RecordLeaving', {}).then(left);
    copied.when('RecordLeaving', {}, { occurredAt: before }).thenNothing();
    expect(copied.open()).toContain('RecordLeaving');
    given(opened, received, left, proposed, accepted).when('RecordLeaving', {}, later).then(left);
    given(opened, received, left, signed).when('RecordLeaving', {}, later).then(left);
    given(opened, received, { ...unwilling, occurredAt: before })
      .when('RecordUnwillingness', {})
      .then(unwilling);
  });

  it('is recorded of a third ministry too, once, and still asked of who has the person', () => {
    const told = given(opened, received, by('police', left));
    given(opened, received).when('RecordLeaving', {}, { log: 'police' }).then(left);
    told.when('RecordLeaving', {}, { log: 'police' }).thenNothing();
    told.when('RecordLeaving', {}).then(left);
    expect(
      specification(reception)(...toldBy(atBorder, [opened, received, by('police', left)])).open(),
    ).toEqual([]);
  });

  it('leaves again after a reopening, though nobody received them', () => {
    const reopened = { type: 'CaseReopened', data: { reason: 'PERSON_ASKED' } } as const;
    const again = given(opened, received, left, closed, reopened);
    expect(again.open()).toContain('RecordLeaving');
    again.when('RecordLeaving', {}, later).then(left);
    given(opened, received, left, closed, reopened, { ...left, ...later })
      .when('RecordLeaving', {}, later)
      .thenNothing();
  });

  it('is no longer asked after a death, but copied late from before it', () => {
    const dead = by('border', died, { occurredAt: before });
    given(opened, dead).when('RecordLeaving', {}).thenRefused('person-died');
    given(opened, died).when('RecordLeaving', {}, { occurredAt: before }).then(left);
  });

  it('keeps urgent help and the way back open', () => {
    const gone = toldBy(atBorder, [opened, received, unwilling, left]);
    expect(specification(essentialNeeds)(...gone).open()).toContain('MeetEssentialNeeds');
    expect(specification(danger)(...gone).open()).toContain('ReportDanger');
    expect(specification(reception)(...gone).open()).toContain('ReceivePerson');
  });

  it('is offered while the case is open', () => {
    expect(given(opened).open()).toEqual(['RecordUnwillingness', 'RecordLeaving']);
    expect(given(opened, left).open()).toEqual(['RecordUnwillingness']);
    expect(given(opened, closed).open()).toEqual([]);
  });
});

/** What moves a person and who says that they left, each at any hour of a day and told in any order. */
const days = fc.array(
  fc.tuple(
    fc.constantFrom<readonly Told[]>(
      [received],
      [signed],
      [released],
      [left],
      [lost, { type: 'ContactRestored', data: {} }],
      [proposed, accepted],
      [by('labour-social', { type: 'PersonTakenIn', data: { commune } })],
    ),
    fc.nat({ max: 22 }),
  ),
  { maxLength: 8 },
);
const hour = (n: number) => new Date(Date.UTC(2026, 0, 2, n)).toISOString();

/** The events of a day as entries; an acceptance answers the proposal told just before. */
const entriesOf = (day: readonly (readonly [readonly Told[], number])[]) =>
  day
    .flatMap(([events, at]) => events.map((event) => ({ ...event, occurredAt: hour(at) })))
    .map((event, position) => {
      const proposal = { proposal: `border/${String(position)}` };
      const data = event.type === 'HandoverAccepted' ? { ...event.data, ...proposal } : event.data;
      return { ...atBorder, ...event, data, id: `border/${String(position + 1)}` };
    });

describe('a leaving', () => {
  it('can be told of everybody who has not left, whatever came before, and the case closed', () => {
    const first = { ...atBorder, ...opened, occurredAt: hour(0), id: 'border/0' };
    const at = contextOf({ occurredAt: hour(23) });
    fc.assert(
      fc.property(days, (day) => {
        const entries = [first, ...entriesOf(day)];
        const state = stateOf(entries);
        const said = entries.filter(({ type }) => type === 'PersonLeft') as never;
        const told = leaving.decide.RecordLeaving({}, { case: state, said }, at);
        const stands = state.custody.leftSince !== undefined;
        expect(told).toHaveLength(stands ? 0 : 1);
        expect(leaving.open({ case: state, said }, 'border').includes('RecordLeaving')).toBe(
          !stands,
        );
        const after = told.reduce(
          (now, event) =>
            evolve(now, { ...atBorder, ...event, id: 'border/99', occurredAt: hour(23) }),
          state,
        );
        expect(after.custody.leftSince).toBeDefined();
        expect(closing.open(after, 'border')).toEqual(['CloseCase']);
      }),
    );
  });
});
