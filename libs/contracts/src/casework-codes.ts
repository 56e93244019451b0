import { Code } from './fields.js';

// The codes that casework events carry. Those with a prefix are spelt as the code lists have them.

/** Where the person was when the file began. */
export const Circumstance = Code('PRESENT', 'REPORTED', 'MISSING', 'HELD_ABROAD');

/** Which path of the law a case goes: Joint Circular 01/2014, Law 53/2024 articles 27 to 31. */
export const CasePath = Code(
  'RESCUED_IN_COUNTRY',
  'SELF_RETURN',
  'RETURN_AT_GATE',
  'ABROAD_BY_MISSION',
  'FOREIGN_VICTIM',
  'UNKNOWN',
);

/** A real case, or one made up for a demonstration, which every screen says. */
export const Purpose = Code('PROTECTION', 'ILLUSTRATION');

/** Where people were freed. */
export const RescuePlace = Code('IN_COUNTRY', 'BORDER_AREA', 'AT_SEA', 'ABROAD');

/** At what kind of place a person is received; never a shelter. */
export const ReceptionPlace = Code(
  'BORDER_POST',
  'BORDER_GATE',
  'AIRPORT',
  'SEAPORT',
  'AT_SEA',
  'COMMUNE',
  'POLICE_UNIT',
  'RECEIVING_AGENCY',
  'MISSION_ABROAD',
);

/** How a person came back. */
export const ReturnMode = Code(
  'RET_RESCUED',
  'RET_BILATERAL_HANDOVER',
  'RET_SELF',
  'RET_VIA_MISSION',
  'RET_DEPORTED',
  'RET_NOT_APPLICABLE',
);

/**
 * What is looked to from the first minute: asked about, and met where there was a need.
 * So an entry does not tell that a person was hurt or which language they speak.
 */
export const EssentialNeed = Code(
  'SAFETY',
  'FIRST_AID',
  'FOOD',
  'CLOTHING',
  'LODGING',
  'HYGIENE',
  'INTERPRETATION',
  'TRAVEL',
);

/** On what a positive decision rests: documents and evidence, or the signs where these do not settle it (Law 53/2024 art. 32). */
export const IdentificationGround = Code('EVIDENCE', 'SIGNS');

/** Which confirming paper was issued (Law 66/2011 art. 28; Law 53/2024 art. 33). */
export const ConfirmationPaper = Code(
  'POLICE_CONFIRMATION',
  'RESCUER_CONFIRMATION',
  'MISSION_CONFIRMATION',
  'PROCEEDINGS_DOCUMENT',
  'FOREIGN_DOCUMENT',
);

/** Why a person could not be identified as a victim. */
export const NonIdentificationReason = Code(
  'NO_GROUNDS',
  'NOT_ESTABLISHED',
  'OTHER_PROTECTION_APPLIES',
);

/** Why a hand-over, or the lead, was not taken: members of the referral outcome reasons. */
export const RejectionReason = Code(
  'OUTSIDE_MANDATE',
  'WRONG_AREA',
  'NO_CAPACITY',
  'SAFETY_CONCERN',
  'INCOMPLETE_INFORMATION',
);

/** To whom a person goes from the care of the state. */
export const ReleasedTo = Code('HOME', 'FAMILY', 'FOREIGN_SIDE');

/** Why a case closes. */
export const ClosureReason = Code(
  'CL_GOALS_MET',
  'CL_NEEDS_MET_AS_POSSIBLE',
  'CL_REQUEST_OF_PERSON',
  'CL_REPATRIATED',
  'CL_NOT_A_VICTIM',
  'CL_LOST_CONTACT',
  'CL_LEFT_AREA',
  'CL_DIED',
  'CL_DECLINED_SERVICES',
  'CL_DUPLICATE',
);

/** Why a closed case opens again. */
export const ReopeningReason = Code(
  'PERSON_ASKED',
  'NEW_INFORMATION',
  'NEW_RISK',
  'DECISION_REVIEWED',
);

/** Who told of a possible case. */
export const TipSource = Code('OFFICIAL', 'CITIZEN', 'HOTLINE', 'FOREIGN_SIDE', 'OTHER');

/** Why essential needs are met beyond the bound of the law; nothing of health or risk. */
export const StayReason = Code('NEED_CONTINUES', 'RETURN_PENDING', 'OTHER');

/** How old a person was found to be; doubtful counts as a child. */
export const AgeOutcome = Code('CHILD', 'DOUBTFUL', 'ADULT');

/** On what the age was found. */
export const AgeBasis = Code('DOCUMENT', 'STATEMENT', 'ASSESSMENT', 'APPEARANCE');

/** For which question the best interests of a child were decided. */
export const BestInterestsQuestion = Code('RETURN', 'PLACEMENT', 'FAMILY_CONTACT');

/** What a person agrees to: members of the consent scopes. */
export const ConsentScope = Code('CON_CONTACT_FAMILY', 'CON_RETURN');

/** Who claims something of a person's identity. */
export const ClaimSource = Code('DOCUMENT', 'STATEMENT', 'RELATIVE', 'AUTHORITY');

/** What of a person's identity is claimed. */
export const ClaimSubject = Code('NAME', 'BIRTH', 'NATIONALITY', 'ADDRESS');

/** How a review of a decision ended. */
export const ReviewOutcome = Code('UPHELD', 'OVERTURNED');

/** Why the time for a duty is longer. */
export const ExtensionReason = Code('COMPLEX_CASE', 'THIRD_PARTY', 'FORCE_MAJEURE', 'OTHER');

/** Why the time for a duty stands still. */
export const PauseReason = Code('PERSON_NOT_AVAILABLE', 'PAPERS_MISSING', 'FORCE_MAJEURE');

/** What a court decided on a closed hearing. */
export const HearingOutcome = Code('GRANTED', 'DENIED');

/** What a person asks of their data (Decree 356/2025 art. 5). */
export const DataRequestKind = Code(
  'VIEW',
  'CORRECT',
  'PROVIDE',
  'WITHDRAW',
  'RESTRICT',
  'OBJECT',
  'ERASE',
);

/** What ministries do together on the spot. */
export const DelegationPurpose = Code('RECEPTION', 'SUDDEN_MATTER', 'INSPECTION');

/** On what period a ministry reports. */
export const ReportPeriod = Code('MONTH', 'HALF_YEAR', 'YEAR');

/** Which review of their work the ministries held. */
export const ReviewKind = Code('PRELIMINARY', 'FINAL');

/**
 * The ten kinds of support of Law 53/2024 art. 37.1, one code a point. The narrower codes of the list, which would tell
 * of health or lodging, stay out of the open.
 */
export const SupportKind = Code(
  'SVC_ESSENTIALS',
  'SVC_MEDICAL',
  'SVC_INTERPRETATION',
  'SVC_LEGAL_SUPPORT',
  'SVC_LEGAL_AID',
  'SVC_TRAVEL',
  'SVC_PSYCHOLOGICAL',
  'SVC_EDUCATION',
  'SVC_VOCATIONAL',
  'SVC_INITIAL_ALLOWANCE',
);
