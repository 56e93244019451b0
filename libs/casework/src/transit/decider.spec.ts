import type { Published } from '#contracts';
import { specification } from '#testing';
import {
  after,
  atBorder,
  before,
  by,
  commune,
  died,
  opened,
  post,
  received,
  station,
  type Told,
  toldBy,
} from '../../test/told.js';
import { transit } from './decider.js';

const given = (...events: Told[]) => specification(transit)(...toldBy(atBorder, events));
const way = {
  escort: post,
  from: post,
  toParty: 'labour-social',
  to: commune,
  expectedAt: after,
} as const;
const begun: Published<'TransitBegun'> = { type: 'TransitBegun', data: { leg: 1, ...way } };
const id = 'border/2';
const arrived = { type: 'ArrivalConfirmed', data: { transit: id, unit: commune } } as const;
const cancelled = { type: 'TransitCancelled', data: { transit: id } } as const;
const atCommune = {
  log: 'labour-social',
  actor: { agency: 'labour-social', unit: commune, officer: 'xh-1' },
};
const paper = { recordedFrom: 'paper' } as const;

describe('a leg of the way', () => {
  it('begins at the party that has the person, and is counted', () => {
    given(opened, received).when('BeginTransit', way).then(begun);
    const fromHere = { escort: post, toParty: way.toParty, to: commune, expectedAt: after };
    given(opened, received).when('BeginTransit', fromHere).then(begun);
    given(opened, received, begun, cancelled)
      .when('BeginTransit', way)
      .then({ ...begun, data: { ...begun.data, leg: 2 } });
  });

  it('is said once', () => {
    given(opened, received, begun).when('BeginTransit', way).thenNothing();
  });

  it('is one at a time, of a person who is there', () => {
    given(opened).when('BeginTransit', way).thenRefused('not-with-you');
    given(opened, received, begun)
      .when('BeginTransit', { ...way, escort: station })
      .thenRefused('already-on-the-way');
    given(opened, received, by('border', died, { occurredAt: before }))
      .when('BeginTransit', way)
      .thenRefused('person-died');
  });

  it('goes from an own unit to one of the receiver, and arrives later', () => {
    const begin = (more: object) =>
      given(opened, received).when('BeginTransit', { ...way, ...more });
    begin({ from: commune }).thenRefused('not-your-unit');
    begin({ to: station }).thenRefused('unit-of-another-party');
    begin({ expectedAt: atBorder.occurredAt }).thenRefused('arrives-before-leaving');
    begin({ expectedAt: before }).thenRefused('arrives-before-leaving');
  });

  it('is copied from paper in any order', () => {
    given(opened).when('BeginTransit', way, paper).then(begun);
  });
});

describe('an arrival', () => {
  const underway = given(opened, received, begun);

  it('is confirmed by the receiver alone', () => {
    underway.when('ConfirmArrival', { transit: id }, atCommune).then(arrived);
    underway.when('ConfirmArrival', { transit: id }).thenRefused('not-the-receiver');
    underway
      .when('ConfirmArrival', { transit: id, unit: post }, atCommune)
      .thenRefused('not-your-unit');
    underway.when('ConfirmArrival', { transit: 'border/9' }, atCommune).thenRefused('no-such-leg');
  });

  it('is confirmed once, and lies after the departure but for paper', () => {
    given(opened, received, begun, by('labour-social', arrived))
      .when('ConfirmArrival', { transit: id }, atCommune)
      .thenNothing();
    const early = { ...atCommune, occurredAt: before };
    underway.when('ConfirmArrival', { transit: id }, early).thenRefused('arrived-before-leaving');
    underway.when('ConfirmArrival', { transit: id }, { ...early, ...paper }).then(arrived);
  });

  it('is not one of a cancelled leg, but for paper', () => {
    const gone = given(opened, received, begun, cancelled);
    gone.when('ConfirmArrival', { transit: id }, atCommune).thenRefused('leg-cancelled');
    gone.when('ConfirmArrival', { transit: id }, { ...atCommune, ...paper }).then(arrived);
  });
});

describe('a leg that does not take place', () => {
  const underway = given(opened, received, begun);

  it('is cancelled by who began it, before the arrival, once', () => {
    underway.when('CancelTransit', { transit: id }).then(cancelled);
    underway.when('CancelTransit', { transit: id }, atCommune).thenRefused('not-your-leg');
    given(opened, received, begun, by('labour-social', arrived))
      .when('CancelTransit', { transit: id })
      .thenRefused('already-arrived');
    given(opened, received, begun, cancelled).when('CancelTransit', { transit: id }).thenNothing();
  });

  it('is offered to each side what is theirs', () => {
    expect(given(opened).open()).toEqual([]);
    expect(given(opened, received).open()).toEqual(['BeginTransit']);
    expect(underway.open()).toEqual(['CancelTransit']);
    expect(underway.open('labour-social')).toEqual(['ConfirmArrival']);
    expect(underway.expected('labour-social')).toBe('ConfirmArrival');
    expect(underway.expected()).toBeUndefined();
  });
});
