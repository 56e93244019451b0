import {
  closing,
  contact,
  death,
  essentialNeeds,
  handover,
  identification,
  lead,
  opening,
  reception,
  release,
  rescue,
  whenLeadWithdrawalAskedConfirmIt,
} from '#casework';
import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { gates } from './gates/duty.js';
import { ExpectedAtGateHttp } from './gates/http.js';
import { expectedAtGate } from './gates/projection.js';
import { whenExpectedEntryNotifiedExpectGateReturn } from './gates/when-expected-entry-notified-expect-gate-return.js';

/** What the Border Guard is competent for: rescue, reception at posts and gates, confirmation where grounds suffice. */
export const border: Service = {
  log: 'border',
  face: 'officer',
  words: wordsOfParty('border'),
  // In the order in which a screen offers what is open: answers that others wait for first.
  duties: [
    handover,
    lead,
    reception,
    essentialNeeds,
    gates,
    identification,
    release,
    closing,
    rescue,
    contact,
    death,
    opening,
  ],
  reactions: [whenLeadWithdrawalAskedConfirmIt, whenExpectedEntryNotifiedExpectGateReturn],
  projections: [expectedAtGate],
  controllers: [ExpectedAtGateHttp],
};
