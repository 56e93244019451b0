import type { Published } from '#contracts';
import type { Context } from '#kernel';
import { specification } from '#testing';
import {
  after,
  atBorder,
  by,
  commune,
  open as openWith,
  opened,
  post,
  received,
  type Told,
  toldBy,
} from '../test/told.js';
import { handover } from './handover/decider.js';
import type { BeginTransit } from './transit/commands.js';
import { transit } from './transit/decider.js';

const mission = 'foreign-affairs/mission/bangkok';
const other = 'foreign-affairs/mission/vientiane';
const consular = 'foreign-affairs/department/consular';
const airport = 'police/airport/noi-bai';
const byMission = {
  log: 'foreign-affairs',
  actor: { agency: 'foreign-affairs', unit: mission, officer: 'ng-1' },
};
const paper = { recordedFrom: 'paper' } as const;

const there = by('foreign-affairs', {
  type: 'PersonReceived',
  data: { unit: mission, place: 'MISSION_ABROAD', mode: 'RET_VIA_MISSION' },
} as const);
const child = { type: 'HandledAsChild', data: {} } as const;
const best = { type: 'BestInterestsDecided', data: { about: 'RETURN' } } as const;
const bestPlace = { type: 'BestInterestsDecided', data: { about: 'PLACEMENT' } } as const;
const about = { to: 'CON_RETURN' } as const;
const agreed = { type: 'ConsentGiven', data: about } as const;
const refusedIt = { type: 'ConsentRefused', data: about } as const;
const takenBack = { type: 'ConsentTakenBack', data: about } as const;

const way = {
  escort: mission,
  from: mission,
  toParty: 'police',
  to: airport,
  expectedAt: after,
} as const;
const begun: Published<'TransitBegun'> = { type: 'TransitBegun', data: { leg: 1, ...way } };

const told = (events: readonly Told[]) => toldBy(atBorder, [opened, there, ...events]);
const leaving = (
  events: readonly Told[],
  over: Partial<BeginTransit> = {},
  more: Partial<Context> = {},
) =>
  specification(
    transit,
    byMission,
  )(...told(events)).when('BeginTransit', { ...way, ...over }, more);

describe('a leg of the way home', () => {
  it('of a child waits for the decision on the return', () => {
    leaving([child]).thenRefused('child-return-not-decided');
    leaving([child, agreed, bestPlace]).thenRefused('child-return-not-decided');
    leaving([child, best]).then(begun);
    leaving([child, refusedIt, best]).then(begun);
  });

  it('is not begun with an adult who does not agree to return', () => {
    leaving([]).then(begun);
    leaving([refusedIt]).thenRefused('return-refused-by-person');
    leaving([refusedIt, agreed]).then(begun);
    const onTheWay = by('foreign-affairs', begun);
    leaving([agreed, onTheWay]).thenNothing();
    leaving([agreed, onTheWay, takenBack]).thenNothing();
    leaving([agreed, onTheWay, takenBack], { escort: other }).thenRefused(
      'return-refused-by-person',
    );
  });

  it('is that by whatever unit of the party it is told to begin', () => {
    leaving([child], { from: consular }).thenRefused('child-return-not-decided');
  });

  it('is recorded from paper as it was', () => {
    leaving([child], {}, paper).then(begun);
    leaving([refusedIt], {}, paper).then(begun);
  });

  it('is none to another mission, nor within Viet Nam', () => {
    const onward = { toParty: 'foreign-affairs', to: other } as const;
    leaving([child], onward).then({ ...begun, data: { ...begun.data, ...onward } });
    const within = { escort: post, from: post, toParty: 'police', to: airport } as const;
    specification(transit)(...toldBy(atBorder, [opened, received, child, refusedIt]))
      .when('BeginTransit', { ...within, expectedAt: after })
      .then({ ...begun, data: { ...begun.data, ...within } });
  });
});

describe('a hand-over on the way home', () => {
  const given = (...events: Told[]) => specification(handover, byMission)(...told(events));
  const target = { toParty: 'police', toUnit: airport } as const;
  const minutes = { fromParty: 'foreign-affairs', fromUnit: mission, ...target } as const;
  const signed = { type: 'HandoverSigned', data: minutes } as const;
  const proposed = { type: 'HandoverProposed', data: { fromUnit: mission, ...target } } as const;

  it('is proposed when the return may be', () => {
    given(child).when('ProposeHandover', target).thenRefused('child-return-not-decided');
    given(refusedIt).when('ProposeHandover', target).thenRefused('return-refused-by-person');
    given(child, best).when('ProposeHandover', target).then(proposed);
    given(child).when('ProposeHandover', target, paper).then(proposed);
    const waiting = given(agreed, by('foreign-affairs', proposed), takenBack);
    waiting.when('ProposeHandover', target).thenNothing();
    waiting
      .when('ProposeHandover', { ...target, toUnit: 'police/province/an-giang' })
      .thenRefused('return-refused-by-person');
  });

  it('is signed by the giver when the return may be, or copied from paper', () => {
    given(child).when('SignHandover', minutes).thenRefused('child-return-not-decided');
    given(refusedIt).when('SignHandover', minutes).thenRefused('return-refused-by-person');
    given(child, best).when('SignHandover', minutes).then(signed);
    given(child).when('SignHandover', minutes, paper).then(signed);
    specification(handover, byMission)(openWith({ circumstance: 'HELD_ABROAD' }), child)
      .when('SignHandover', { ...minutes, fromUnit: consular })
      .thenRefused('child-return-not-decided');
  });

  it('is signed by the receiver before whom the person stands, whatever was missing', () => {
    const standing = [[child], [refusedIt], [agreed, takenBack]];
    for (const events of standing)
      given(...events)
        .when('SignHandover', minutes, { log: 'police' })
        .then(signed);
  });

  it('is none within the country, also where the case still has them abroad', () => {
    const target = { toParty: 'labour-social', toUnit: commune } as const;
    const within = { fromParty: 'border', fromUnit: post, ...target } as const;
    const heldAbroad = specification(handover)(openWith({ circumstance: 'HELD_ABROAD' }), child);
    for (const log of ['border', 'labour-social'])
      heldAbroad
        .when('SignHandover', within, { log })
        .then({ type: 'HandoverSigned', data: within });
  });

  it('is accepted by who was agreed on, and at a unit of the country only as the return is', () => {
    const toParty = 'foreign-affairs';
    const between = by('foreign-affairs', {
      type: 'HandoverProposed',
      data: { fromUnit: mission, toParty, toUnit: other },
    } as const);
    const accept = { unit: consular };
    given(child, between).when('AcceptHandover', accept).thenRefused('child-return-not-decided');
    given(child, between)
      .when('AcceptHandover', {})
      .then({ type: 'HandoverAccepted', data: { proposal: 'foreign-affairs/3', unit: other } });
    given(agreed, by('foreign-affairs', proposed), takenBack)
      .when('AcceptHandover', {}, { log: 'police' })
      .then({ type: 'HandoverAccepted', data: { proposal: 'foreign-affairs/3', unit: airport } });
  });
});
