import { specification } from '#testing';
import { tips } from './decider.js';

const given = specification(tips, { log: 'police' });

describe('a tip', () => {
  it('is recorded without a case, with its province where it is known', () => {
    given()
      .when('ReceiveTip', { from: 'CITIZEN' })
      .then({ type: 'TipReceived', data: { from: 'CITIZEN' } });
    given()
      .when('ReceiveTip', { from: 'HOTLINE', province: 'an-giang' })
      .then({ type: 'TipReceived', data: { from: 'HOTLINE', province: 'an-giang' } });
  });

  it('is recorded each time: two callers may say the same', () => {
    given({ type: 'TipReceived', data: { from: 'CITIZEN' } })
      .when('ReceiveTip', { from: 'CITIZEN' })
      .then({ type: 'TipReceived', data: { from: 'CITIZEN' } });
    expect(given().open()).toEqual([]);
  });
});
