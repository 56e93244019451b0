import * as casework from '#casework';
import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { confirmationRequest } from './confirmation-request/duty.js';
import { foreignReturn } from './foreign-return/duty.js';
import { missionCheck } from './mission-check/duty.js';
import { contactAbroad } from './contact-abroad/duty.js';
import { identityCheckRequest } from './identity-check-request/duty.js';
import { notes } from './notes/duty.js';
import { arrangedReturn } from './return/duty.js';
import { travelDocuments } from './travel-documents/duty.js';

/** What Foreign Affairs is competent for: care and confirmation by missions abroad, and the way home. */
export const foreignAffairs: Service = {
  log: 'foreign-affairs',
  face: 'officer',
  words: wordsOfParty('foreign-affairs'),
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
    contactAbroad,
    notes,
    identityCheckRequest,
    travelDocuments,
    arrangedReturn,
    missionCheck,
    confirmationRequest,
    foreignReturn,
    casework.identification,
    casework.review,
    casework.family,
    casework.protection,
    casework.needsStay,
    casework.release,
    casework.closing,
    casework.contact,
    casework.leaving,
    casework.death,
    casework.opening,
    ...casework.forEveryMinistry,
  ],
  reactions: [casework.whenLeadWithdrawalAskedConfirmIt],
  projections: [],
};
