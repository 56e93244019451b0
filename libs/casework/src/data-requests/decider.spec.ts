import { specification } from '#testing';
import { after, before } from '../../test/told.js';
import { dataRequests } from './decider.js';

const spec = specification(dataRequests);
const at = { publisher: 'border', occurredAt: '2026-01-02T00:00:00Z' };
const given = (...events: Parameters<typeof spec>) =>
  spec(...events.map((event) => ({ ...at, ...event })));
const request = 'border/0';
const asked = { kind: 'ERASE', processor: false } as const;
const received = { type: 'DataRequestReceived', data: asked } as const;
const acknowledged = { type: 'DataRequestAcknowledged', data: { request } } as const;
const until = { request, until: '2026-02-01' };
const extended = { type: 'DataRequestExtended', data: until } as const;
const fulfilled = { type: 'DataRequestFulfilled', data: { request } } as const;
const denied = { type: 'DataRequestDenied', data: { request } } as const;

describe('a request about personal data', () => {
  it('comes in, is acknowledged, and answered', () => {
    given().when('ReceiveDataRequest', asked).then(received);
    given(received).when('AcknowledgeDataRequest', { request }).then(acknowledged);
    given(received).when('FulfilDataRequest', { request }).then(fulfilled);
    given(received).when('DenyDataRequest', { request }).then(denied);
  });

  it('is extended once, not into the past', () => {
    given(received).when('ExtendDataRequest', until).then(extended);
    given(received, extended).when('ExtendDataRequest', until).thenNothing();
    given(received, extended)
      .when('ExtendDataRequest', { request, until: '2026-03-01' })
      .thenRefused('extended-once');
    given(received)
      .when('ExtendDataRequest', { request, until: '2026-01-01' })
      .thenRefused('extended-into-the-past');
  });

  it('has one answer, but for late paper', () => {
    given(received, fulfilled).when('DenyDataRequest', { request }).thenRefused('request-answered');
    given(received, fulfilled)
      .when('AcknowledgeDataRequest', { request })
      .thenRefused('request-answered');
    given(received, fulfilled)
      .when('AcknowledgeDataRequest', { request }, { recordedFrom: 'paper' })
      .then(acknowledged);
  });

  it('is one to this agency, and comes before its answer', () => {
    given({ ...received, publisher: 'police' })
      .when('FulfilDataRequest', { request: 'police/0' })
      .thenRefused('no-such-request');
    given(received)
      .when('FulfilDataRequest', { request }, { occurredAt: before })
      .thenRefused('before-the-request');
  });

  it('says nothing the second time', () => {
    given(received).when('ReceiveDataRequest', asked).thenNothing();
    given(received).when('ReceiveDataRequest', asked, { occurredAt: after }).then(received);
    given(received, acknowledged).when('AcknowledgeDataRequest', { request }).thenNothing();
    given(received, fulfilled).when('FulfilDataRequest', { request }).thenNothing();
    given(received, denied).when('DenyDataRequest', { request }).thenNothing();
  });

  it('offers what is next', () => {
    expect(given().open()).toEqual(['ReceiveDataRequest']);
    expect(given(received).open()[0]).toBe('AcknowledgeDataRequest');
    expect(given(received, acknowledged).open()[0]).toBe('FulfilDataRequest');
    expect(given(received, fulfilled).open()).toEqual(['ReceiveDataRequest']);
    expect(given(received).open('police')).toEqual(['ReceiveDataRequest']);
  });
});
