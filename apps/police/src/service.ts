import * as casework from '#casework';
import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { exitVisa } from './exit/duty.js';
import { gateReception } from './gate-reception/duty.js';
import { prosecution } from './prosecution/duty.js';
import { receptionPlan } from './reception-plan/duty.js';
import { expectedEntry } from './expected-entry/duty.js';
import { identityCheck } from './identity-check/duty.js';
import { AwaitingIdentityCheckHttp } from './identity-check/http.js';
import { awaitingIdentityCheck } from './identity-check/projection.js';

/** What the police are competent for: identification, immigration, and all that every receiver does. */
export const police: Service = {
  log: 'police',
  face: 'officer',
  words: wordsOfParty('police'),
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
    identityCheck,
    expectedEntry,
    receptionPlan,
    gateReception,
    exitVisa,
    prosecution,
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
  reactions: [casework.whenLeadWithdrawalAskedConfirmIt],
  projections: [awaitingIdentityCheck],
  controllers: [AwaitingIdentityCheckHttp],
};
