import { specification } from '#testing';
import { hotline } from './decider.js';

const given = specification(hotline, { log: 'labour-social' });
const matter = 'labour-social/7';
const police = { toParty: 'police', toUnit: 'police/province/an-giang' };

describe('a call to the hotline', () => {
  it('is recorded without anything of the caller', () => {
    given()
      .when('ReceiveHotlineCall', { about: 'TRAFFICKING' })
      .then({ type: 'HotlineCallReceived', data: { about: 'TRAFFICKING' } });
    given()
      .when('ReceiveHotlineCall', { about: 'COUNSELLING', province: 'an-giang' })
      .then({
        type: 'HotlineCallReceived',
        data: { about: 'COUNSELLING', province: 'an-giang' },
      });
  });

  it('is passed on to a unit, or to a body outside', () => {
    given()
      .when('ForwardHotlineReport', { ...police, matter })
      .then({ type: 'HotlineReportForwarded', data: { ...police, matter } });
    given()
      .when('ForwardHotlineReport', { body: 'NGO', matter })
      .then({ type: 'HotlineReportForwarded', data: { body: 'NGO', matter } });
  });

  it('is passed on to somebody, and to one', () => {
    for (const nobody of [{}, { toParty: 'police' }, { toUnit: police.toUnit }])
      given().when('ForwardHotlineReport', nobody).thenRefused('nobody-to-forward-to');
    given()
      .when('ForwardHotlineReport', { ...police, body: 'NGO' })
      .thenRefused('nobody-to-forward-to');
    given()
      .when('ForwardHotlineReport', { ...police, toParty: 'border' })
      .thenRefused('unit-of-another-party');
  });

  it('is answered', () => {
    given().when('AdviseCaller', { matter }).then({ type: 'CallerAdvised', data: { matter } });
    given().when('AdviseCaller', {}).then({ type: 'CallerAdvised', data: {} });
  });
});
