import { specification } from '#testing';
import { facility } from './decider.js';

const given = specification(facility, { log: 'labour-social' });
const child = { type: 'HandledAsChild', data: {} } as const;
const best = { type: 'BestInterestsDecided', data: { about: 'PLACEMENT' } } as const;
const bestReturn = { type: 'BestInterestsDecided', data: { about: 'RETURN' } } as const;
const died = { type: 'PersonDied', publisher: 'border', data: {} } as const;
const decided = { type: 'FacilityTransferDecided', data: {} } as const;
const place = { facility: 'labour-social/province/thanh-hoa' };
const placed = { type: 'PlacedInFacility', data: place } as const;
const ended = { type: 'CareStayEnded', data: {} } as const;

describe('a stay in a facility', () => {
  it('is decided, begun and ended', () => {
    given().when('DecideFacilityTransfer', {}).then(decided);
    given(decided).when('PlaceInFacility', place).then(placed);
    given(decided, placed).when('EndCareStay', {}).then(ended);
  });
  it('of a child waits for the decision on the best interests', () => {
    given(child).when('DecideFacilityTransfer', {}).then(decided);
    given(child, decided).when('PlaceInFacility', place).thenRefused('best-interests-first');
    given(child, bestReturn).when('PlaceInFacility', place).thenRefused('best-interests-first');
    given(child, decided, best).when('PlaceInFacility', place).then(placed);
    given(decided, placed, child)
      .when('PlaceInFacility', place)
      .thenRefused('best-interests-first');
  });
  it('is refused for somebody who died', () => {
    given(died).when('DecideFacilityTransfer', {}).thenRefused('person-died');
  });
  it('says nothing the second time, and can begin again', () => {
    given(decided).when('DecideFacilityTransfer', {}).thenNothing();
    given(decided, placed).when('PlaceInFacility', place).thenNothing();
    given(decided, ended).when('EndCareStay', {}).thenNothing();
    given(decided, ended).when('DecideFacilityTransfer', {}).then(decided);
  });
  it('offers what can be done', () => {
    expect(given().open()).toEqual(['DecideFacilityTransfer']);
    expect(given(decided).open()).toEqual(['PlaceInFacility', 'EndCareStay']);
    expect(given(decided, died).open()).toEqual([]);
  });
});
