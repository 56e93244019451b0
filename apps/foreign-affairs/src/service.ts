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
  whenLeadWithdrawalAskedConfirmIt,
} from '#casework';
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
    handover,
    lead,
    reception,
    essentialNeeds,
    contactAbroad,
    notes,
    identityCheckRequest,
    travelDocuments,
    arrangedReturn,
    missionCheck,
    confirmationRequest,
    foreignReturn,
    identification,
    release,
    closing,
    contact,
    death,
    opening,
  ],
  reactions: [whenLeadWithdrawalAskedConfirmIt],
  projections: [],
};
