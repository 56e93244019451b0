import type { Entry, Published } from '#contracts';
import type { Reaction } from '#host';
import { ExpectGateReturn } from './commands.js';

/** The notice of an expected entry puts the person on the list of the gate, where the gate is the Border Guard's. */
export const whenExpectedEntryNotifiedExpectGateReturn: Reaction = {
  name: 'when-expected-entry-notified-expect-gate-return',
  event: 'ExpectedEntryNotified',
  command(entry) {
    const { data, occurredAt, recordedFrom } = entry as Entry<Published<'ExpectedEntryNotified'>>;
    const { gate, expectedOn } = data;
    if (!gate.startsWith('border/')) return undefined;
    return Object.assign(new ExpectGateReturn(), { gate, expectedOn, occurredAt, recordedFrom });
  },
};
