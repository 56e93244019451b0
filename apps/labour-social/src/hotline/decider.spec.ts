import { specification } from '#testing';
import { hotline } from './decider.js';

const given = specification(hotline, { log: 'labour-social' });
const matter = 'labour-social/0';
const call = { type: 'HotlineCallReceived', data: { about: 'TRAFFICKING' } } as const;
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
    given(call)
      .when('ForwardHotlineReport', { ...police, matter })
      .then({ type: 'HotlineReportForwarded', data: { ...police, matter } });
    given(call)
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
    const advised = { type: 'CallerAdvised', data: { matter } } as const;
    given(call).when('AdviseCaller', { matter }).then(advised);
    given(call, advised).when('AdviseCaller', { matter }).thenNothing();
    given().when('AdviseCaller', {}).then({ type: 'CallerAdvised', data: {} });
  });

  it('is one that came in, and its report goes to each once', () => {
    const forwarded = { type: 'HotlineReportForwarded', data: { ...police, matter } } as const;
    given().when('AdviseCaller', { matter }).thenRefused('no-such-call');
    given().when('ForwardHotlineReport', forwarded.data).thenRefused('no-such-call');
    given(call, forwarded).when('ForwardHotlineReport', forwarded.data).thenNothing();
    given(call, forwarded)
      .when('ForwardHotlineReport', { body: 'NGO', matter })
      .then({ type: 'HotlineReportForwarded', data: { body: 'NGO', matter } });
  });

  it('waits to be passed on, and then to be answered', () => {
    const forwarded = { type: 'HotlineReportForwarded', data: { ...police, matter } } as const;
    expect(given().open()).toEqual([]);
    expect(given(call).open()).toEqual(['ForwardHotlineReport', 'AdviseCaller']);
    expect(given(call).expected()).toBe('ForwardHotlineReport');
    expect(given(call, forwarded).expected()).toBe('AdviseCaller');
    const counselling = { ...call, data: { about: 'COUNSELLING' } } as const;
    expect(given(counselling).expected()).toBe('AdviseCaller');
  });
});
