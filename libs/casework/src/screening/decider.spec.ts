import { specification } from '#testing';
import {
  after,
  atBorder,
  before,
  by,
  closed,
  died,
  opened,
  received,
  type Told,
  toldBy,
} from '../../test/told.js';
import { screening } from './decider.js';

const given = (...events: Told[]) => specification(screening)(...toldBy(atBorder, events));
const held = { type: 'ScreeningHeld', data: {} } as const;
const declined = { type: 'ScreeningDeclined', data: {} } as const;

describe('a private talk', () => {
  it('is recorded as a fact without content, whatever the state of the case', () => {
    given(opened).when('HoldScreening', {}).then(held);
    given(opened, closed).when('HoldScreening', {}).then(held);
    given(opened).when('DeclineScreening', {}).then(declined);
  });

  it('can be held after it was declined, and again at another time', () => {
    given(opened, declined).when('HoldScreening', {}).then(held);
    given(opened, held).when('HoldScreening', {}, { occurredAt: after }).then(held);
  });

  it('is said once', () => {
    given(opened, held).when('HoldScreening', {}).thenNothing();
    given(opened, declined).when('DeclineScreening', {}).thenNothing();
    given(opened, by('police', held)).when('HoldScreening', {}).then(held);
  });

  it('is not held with who had died by then', () => {
    const dead = by('border', died, { occurredAt: before });
    given(opened, dead).when('HoldScreening', {}).thenRefused('person-died');
    given(opened, died).when('HoldScreening', { recordedFrom: 'paper' }).then(held);
  });

  it('is expected of who has the person, until it was held or declined', () => {
    expect(given(opened, received).expected()).toBe('HoldScreening');
    expect(given(opened, received).expected('police')).toBeUndefined();
    expect(given(opened, received, held).expected()).toBeUndefined();
    expect(given(opened, received, declined).expected()).toBeUndefined();
    expect(given(opened, held).open()).toEqual(['HoldScreening', 'DeclineScreening']);
    expect(given(opened, died).open()).toEqual([]);
  });
});
