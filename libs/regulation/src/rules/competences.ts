import type { CodeIn, RoleCode } from '#codes';
import type { PublishedName } from '#contracts';
import type { RegimeId } from '../regimes.js';
import type { Where } from './types.js';

/**
 * What an act asks of a unit: the one that acts, or the one that a field of it names. `own`: it is the acting unit, or one
 * under it. `roles`: it plays one of these, where they are asked for. `at`: its area takes in the unit that this field names,
 * or the one that has the person. `regime`, `where`: of the acts of that regime alone, or of those that say this.
 */
export type Competence = Readonly<{
  unit: 'actor' | (string & {});
  own?: true;
  roles?: readonly RoleCode[];
  at?: 'actor' | 'holder' | (string & {});
  regime?: RegimeId;
  where?: Where;
}>;

const OFFICES: readonly RoleCode[] = [
  'district-labour-office',
  'provincial-labour-department',
  'provincial-health-agency',
];
const VERIFYING: readonly RoleCode[] = ['district-police', 'provincial-police'];
const OF_OFFICE: Competence = { unit: 'office', own: true };
const ON_FORM_07: readonly CodeIn<'serviceTypes'>[] = [
  'SVC_EDUCATION',
  'SVC_VOCATIONAL',
  'SVC_INITIAL_ALLOWANCE',
];
const IMMIGRATION: readonly RoleCode[] = [
  'provincial-immigration',
  'airport-police',
  'immigration-department',
];
const AT_GATE: readonly Competence[] = [{ unit: 'actor', roles: IMMIGRATION, at: 'gate' }];

/**
 * By act, what the laws of both regimes ask of the units, whether or not a duty of the case is open. Who has a duty, and from
 * when on, the rows say: these say what holds of an act wherever it is done.
 */
export const competences: Readonly<Partial<Record<PublishedName, readonly Competence[]>>> = {
  PersonTakenIn: [{ unit: 'commune', own: true }],
  ReceptionNotified: [
    { unit: 'commune', own: true },
    { unit: 'office', roles: OFFICES, at: 'commune' },
  ],
  InitialCheckCompleted: [
    OF_OFFICE,
    { unit: 'office', roles: OFFICES },
    { unit: 'police', roles: VERIFYING, at: 'office' },
  ],
  VerificationRequested: [
    OF_OFFICE,
    { unit: 'office', roles: OFFICES },
    { unit: 'of', roles: VERIFYING, at: 'office' },
  ],
  VerificationStarted: [],
  VerificationExtended: [],
  EvidenceWeighed: [],
  NonIdentificationProposed: [],
  NotIdentified: [],
  VictimIdentified: [],
  ConfirmationIssued: [],
  // Decree 162/2025 art. 24: the province decides on form no. 07, and the commune cooperates.
  SupportDecided: [
    OF_OFFICE,
    { unit: 'office', roles: OFFICES, regime: 'R25', where: { support: ON_FORM_07 } },
  ],
  SupportRefused: [{ unit: 'actor', roles: OFFICES, regime: 'R25', where: { kinds: ON_FORM_07 } }],
  NeedsStayExtended: [{ unit: 'actor', at: 'holder' }],
  ExpectedEntryNotified: [{ unit: 'notified', roles: VERIFYING, at: 'gate' }],
  GateIdentityCompared: AT_GATE,
  InternalMinutesSigned: [
    {
      unit: 'actor',
      roles: [...IMMIGRATION, 'border-post', 'border-gate'],
      at: 'gate',
    },
  ],
  GateListChecked: [{ unit: 'actor', at: 'gate' }],
  GateMinutesSigned: [{ unit: 'actor', at: 'gate' }],
};

/** Acts that belong to the doing of another one, before or after it: whoever may do that may do these. */
export const partsOf: Readonly<Partial<Record<PublishedName, PublishedName>>> = {
  VerificationStarted: 'VictimIdentified',
  VerificationExtended: 'VictimIdentified',
  EvidenceWeighed: 'VictimIdentified',
  NonIdentificationProposed: 'NotIdentified',
  ConfirmationIssued: 'VictimIdentified',
};

/** Law 53/2024 art. 28, Law 66/2011 art. 25: who rescued the person may verify and confirm besides the police that was asked. */
export const byRescuersToo: readonly string[] = [
  'VerificationStarted',
  'VerificationExtended',
  'EvidenceWeighed',
  'NonIdentificationProposed',
  'NotIdentified',
  'VictimIdentified',
  'ConfirmationIssued',
];

/** Duties of those rescuers: while one is open, each unit that it names counts as one. */
export const ofRescuers: readonly string[] = ['R25-B2'];

/**
 * Acts that are the doing of one duty and of nothing else: while it is open, they are of who has it. All others are let be, above
 * all what gives a person a place or help, in whatever province and however often.
 */
export const doneByDuty: readonly string[] = [
  'ReceptionNotified',
  'InitialCheckCompleted',
  'VerificationRequested',
  'VictimIdentified',
  'NotIdentified',
  'IdentityConfirmed',
  'IdentityNotFound',
  'NeedsStayExtended',
  'ExpectedEntryNotified',
  'ReceptionPlanAgreed',
  'GateIdentityCompared',
  'InternalMinutesSigned',
  'RepatriationCertificateIssued',
  'ForeignReturnSettled',
  'ReturnPapersSent',
  'ExitVisaIssued',
] satisfies PublishedName[];
