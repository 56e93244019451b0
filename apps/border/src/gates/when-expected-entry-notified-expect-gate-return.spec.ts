import type { Entry } from '#contracts';
import { ExpectGateReturn } from './commands.js';
import { whenExpectedEntryNotifiedExpectGateReturn as reaction } from './when-expected-entry-notified-expect-gate-return.js';

const notified = (gate: string) =>
  ({
    type: 'ExpectedEntryNotified',
    data: { gate, expectedOn: '2022-09-01', notified: 'police/province/an-giang' },
    occurredAt: '2022-08-29T09:00:00+07:00',
    recordedFrom: 'paper',
  }) as Entry;

describe('when an expected entry is notified', () => {
  it('the gate expects the person on that day, since the notice', () => {
    const command = reaction.command(notified('border/gate/tinh-bien'), 'border');
    expect(command).toBeInstanceOf(ExpectGateReturn);
    expect(command).toEqual({
      gate: 'border/gate/tinh-bien',
      expectedOn: '2022-09-01',
      occurredAt: '2022-08-29T09:00:00+07:00',
      recordedFrom: 'paper',
    });
  });

  it('no gate of the Border Guard waits for somebody who comes by air', () => {
    expect(reaction.command(notified('police/airport/noi-bai'), 'border')).toBeUndefined();
  });

  it('is enrolled under the name of its file', () => {
    expect(reaction.name).toBe('when-expected-entry-notified-expect-gate-return');
  });
});
