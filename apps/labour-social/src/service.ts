import * as casework from '#casework';
import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { facility } from './facility/duty.js';
import { familyNotice } from './family-notice/duty.js';
import { healthInsurance } from './health-insurance/duty.js';
import { hotline } from './hotline/duty.js';
import { supportApplication } from './support-application/duty.js';
import { commune } from './commune/duty.js';
import { initialCheck } from './initial-check/duty.js';
import { support } from './support/duty.js';
import { verificationRequest } from './verification-request/duty.js';
import { AwaitingReceptionHttp } from './commune/http.js';
import { awaitingReception } from './commune/projection.js';

/** What communes and the labour-social (health) offices are competent for: taking in, checking, supporting; not identifying. */
export const labourSocial: Service = {
  log: 'labour-social',
  face: 'officer',
  words: wordsOfParty('labour-social'),
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
    commune,
    initialCheck,
    verificationRequest,
    support,
    supportApplication,
    facility,
    familyNotice,
    healthInsurance,
    hotline,
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
  projections: [awaitingReception],
  controllers: [AwaitingReceptionHttp],
};
