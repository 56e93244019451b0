import { hostRequests, noteSubjects } from './abroad.js';
import {
  acts,
  traffickingMeans,
  methodsOfControl,
  exploitationTypes,
  exploitationStage,
} from './crime.js';
import { recruitmentChannels, platforms, recruiterRelation } from './recruitment.js';
import { detectionSource, returnMode } from './arrival.js';
import {
  answerValues,
  screeningDimensions,
  screeningPopulations,
  vnLegalSigns,
  vnEvidenceSources,
  screeningOutcomes,
} from './screening.js';
import { screeningIndicators } from './screening-indicators.js';
import { forcedCriminalityIndicators } from './forced-criminality.js';
import {
  identificationStatuses,
  caseStates,
  recoveryPhases,
  referralStates,
  referralOutcomeReasons,
  transferStates,
  transnationalStates,
} from './states.js';
import { serviceTypes, providerTypes } from './services.js';
import { closureReasons, closureChecklist } from './closure.js';
import { consentScopes, consentStates } from './consent.js';
import { riskLevels, riskFactors, nonPunishmentFlags } from './safety.js';
import {
  sex,
  genderHtcds,
  ageBandsVnHotline,
  ageBandsVnLegal,
  ageBandsCtdc,
  feedbackTypes,
} from './persons.js';
import {
  forms,
  levels,
  dayKinds,
  holidays,
  timeUnits,
  confidences,
  ruleChanges,
  escalationOutcomes,
  protectionMeasures,
  hotlineSubjects,
  outsideBodies,
} from './law.js';
import type { Coded } from './coded.js';
import type { Words } from '#kernel';

/** Every code list, by its name. A code is never deleted; one no longer used gets `validTo`. */
export const lists = {
  acts,
  traffickingMeans,
  methodsOfControl,
  exploitationTypes,
  exploitationStage,
  recruitmentChannels,
  platforms,
  recruiterRelation,
  detectionSource,
  returnMode,
  answerValues,
  screeningDimensions,
  screeningPopulations,
  vnLegalSigns,
  vnEvidenceSources,
  screeningOutcomes,
  screeningIndicators,
  forcedCriminalityIndicators,
  identificationStatuses,
  caseStates,
  recoveryPhases,
  referralStates,
  referralOutcomeReasons,
  transferStates,
  transnationalStates,
  serviceTypes,
  providerTypes,
  closureReasons,
  closureChecklist,
  consentScopes,
  consentStates,
  riskLevels,
  riskFactors,
  nonPunishmentFlags,
  sex,
  genderHtcds,
  ageBandsVnHotline,
  ageBandsVnLegal,
  ageBandsCtdc,
  feedbackTypes,
  hostRequests,
  noteSubjects,
  forms,
  levels,
  dayKinds,
  holidays,
  timeUnits,
  confidences,
  ruleChanges,
  escalationOutcomes,
  protectionMeasures,
  hotlineSubjects,
  outsideBodies,
};

export type ListName = keyof typeof lists;

/** The codes of a list, as a union. */
export type CodeIn<L extends ListName> = (typeof lists)[L][number]['code'];

/** The codes of a list, in its order: what a field of that kind may hold. */
export const codesOf = <L extends ListName>(list: L): CodeIn<L>[] =>
  lists[list].map((row) => row.code);

/** The words of a code. A code that this build does not know is shown as it is spelt, never dropped. */
export function wordsOfCode(list: ListName, code: string): Words {
  const rows: readonly Coded[] = lists[list];
  return rows.find((row) => row.code === code)?.words ?? { vi: code, en: code };
}
