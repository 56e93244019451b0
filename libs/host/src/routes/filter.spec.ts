import { ConnectionLost } from '#ledger';
import { problemOf } from './filter.js';

describe('what an error is to a client', () => {
  it.each([
    new ConnectionLost('the connection broke'),
    new Error('Query read timeout'),
    new Error('timeout exceeded when trying to connect'),
    Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }),
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  ])('is to be sent again where the database was not heard: %s', (error) => {
    expect(problemOf(error)).toMatchObject({
      status: 503,
      code: 'service-unavailable',
      more: { retryAfterSeconds: 2 },
    });
  });

  it('is a fault of ours where nobody expected it', () => {
    expect(problemOf(new TypeError('x is undefined'))).toMatchObject({ status: 500 });
  });
});
