import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import './kafka-idle.js';

const nothing = () => undefined;
const logger = { debug: nothing, warn: nothing };
const newQueue = () =>
  new RequestQueue({ maxInFlightRequests: null, requestTimeout: 1_000, clientId: 'test', logger });

/** A request that nobody is to answer, as a queue takes it. */
const request = (sendRequest: () => void) => ({
  entry: { correlationId: 1, apiName: 'Test', apiKey: 0, apiVersion: 0, resolve: nothing },
  expectResponse: false,
  sendRequest,
});

describe('a connection of kafkajs', () => {
  it('is not looked at while nothing waits on it', () => {
    const queue = newQueue();
    queue.push(request(nothing));
    queue.checkPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });

  it('sends what waits when the broker allows it, and is left alone again', async () => {
    const queue = newQueue();
    queue.maybeThrottle(20);
    await new Promise<void>((sent) => {
      queue.push(request(sent));
      expect(queue.pending).toHaveLength(1);
    });
    await new Promise(setImmediate);
    expect(queue.pending).toHaveLength(0);
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });
});
