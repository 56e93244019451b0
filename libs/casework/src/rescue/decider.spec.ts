import { specification } from '#testing';
import {
  atBorder,
  before,
  by,
  died,
  opened,
  post,
  received,
  station,
  type Told,
  toldBy,
} from '../../test/told.js';
import { rescue } from './decider.js';

const given = (...events: Told[]) => specification(rescue)(...toldBy(atBorder, events));
const rescued = { type: 'PersonRescued', data: { unit: post, place: 'BORDER_AREA' } } as const;

describe('rescuing', () => {
  it('records which unit freed the person, and where', () => {
    given(opened).when('RescuePerson', { place: 'BORDER_AREA' }).then(rescued);
  });

  it('says nothing the second time, and names a second rescuer', () => {
    given(opened, rescued).when('RescuePerson', { place: 'BORDER_AREA' }).thenNothing();
    const byPolice = { log: 'police', actor: { agency: 'police', unit: station, officer: 'c-1' } };
    given(opened, rescued)
      .when('RescuePerson', { place: 'BORDER_AREA' }, byPolice)
      .then({ ...rescued, data: { ...rescued.data, unit: station } });
  });

  it('is recorded for a unit of the same agency only', () => {
    given(opened)
      .when('RescuePerson', { place: 'AT_SEA', unit: station })
      .thenRefused('not-your-unit');
  });

  it('is refused after a death, unless it happened before', () => {
    const dead = by('border', died, { occurredAt: before });
    given(opened, dead).when('RescuePerson', { place: 'AT_SEA' }).thenRefused('person-died');
    given(opened, dead)
      .when(
        'RescuePerson',
        { place: 'BORDER_AREA', recordedFrom: 'paper' },
        { occurredAt: '2026-01-01T19:00:00+07:00' },
      )
      .then(rescued);
  });

  it('is offered until somebody has the person', () => {
    expect(given(opened).open()).toEqual(['RescuePerson']);
    expect(given(opened, received).open()).toEqual([]);
  });
});
