import * as casework from '#casework';
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
    casework.handover,
    casework.lead,
    casework.transit,
    casework.notices,
    casework.reception,
    casework.essentialNeeds,
    casework.screening,
    casework.danger,
    casework.child,
    casework.consent,
    gates,
    casework.identification,
    casework.review,
    casework.family,
    casework.protection,
    casework.needsStay,
    casework.release,
    casework.closing,
    casework.rescue,
    casework.contact,
    casework.leaving,
    casework.death,
    casework.opening,
    ...casework.forEveryMinistry,
  ],
  reactions: [casework.whenLeadWithdrawalAskedConfirmIt, whenExpectedEntryNotifiedExpectGateReturn],
  projections: [expectedAtGate],
  controllers: [ExpectedAtGateHttp],
};
