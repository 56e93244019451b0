import type { Pattern, RoleRef } from './types.js';

// Entries that several rows mean.

/** A commune People's Committee has the person. */
export const AT_COMMUNE: readonly Pattern[] = [
  { event: 'PersonTakenIn' },
  { event: 'PersonReceived', begins: { unit: ['labour-social/commune/'] } },
  { event: 'HandoverAccepted', begins: { unit: ['labour-social/commune/'] } },
  { event: 'HandoverSigned', begins: { toUnit: ['labour-social/commune/'] } },
];

/** The labour-social party has the person, at whatever level. */
export const WITH_LABOUR_SOCIAL: readonly Pattern[] = [
  { event: 'PersonTakenIn' },
  { event: 'PersonReceived', by: ['labour-social'] },
  { event: 'HandoverAccepted', by: ['labour-social'] },
  { event: 'HandoverSigned', where: { toParty: ['labour-social'] } },
];

/** Somebody of the state has the person. */
export const TAKEN_IN: readonly Pattern[] = [
  { event: 'PersonReceived' },
  { event: 'PersonTakenIn' },
  { event: 'PersonRescued' },
  { event: 'HandoverAccepted' },
  { event: 'HandoverSigned' },
];

/** The person came by themselves, or was sent back with nobody to receive them: nobody handed them over, and nobody rescued them. */
export const SELF_REPORTED = { mode: ['RET_SELF', 'RET_DEPORTED', 'RET_NOT_APPLICABLE'] } as const;

/** The person reports to an office of the labour-social party that is no commune. */
export const REPORTED_TO_OFFICE: Pattern = {
  event: 'PersonReceived',
  begins: {
    unit: [
      'labour-social/province/',
      'labour-social/district/',
      'labour-social/labour-department/',
      'labour-social/facility/',
    ],
  },
  where: SELF_REPORTED,
};

/** Police or border force have somebody who was rescued, be it by whom no entry names. */
export const CAME_RESCUED: Pattern = {
  event: 'PersonReceived',
  by: ['police', 'border'],
  where: { mode: ['RET_RESCUED'] },
};

/** Somebody was rescued, by the unit that the entry names. */
export const RESCUED: readonly Pattern[] = [{ event: 'PersonRescued' }, CAME_RESCUED];

/** Whoever came back alone or was sent back, and Border Guard or Coast Guard has them, wherever that was. */
export const CAME_BACK_ALONE: readonly Pattern[] = [
  { event: 'PersonReceived', by: ['border'], where: { mode: ['RET_SELF', 'RET_DEPORTED'] } },
];

/** The person stands at a gate, handed over by the foreign side. */
export const AT_GATE: readonly Pattern[] = [
  { event: 'GateListChecked' },
  { event: 'PersonReceived', where: { mode: ['RET_BILATERAL_HANDOVER'] } },
];

/** The immigration unit at the gate: the division of the province, and others of immigration there. */
export const GATE_LEAD: readonly RoleRef[] = [{ role: 'provincial-immigration', at: 'gate' }];
export const GATE_UNITS: readonly RoleRef[] = [
  { role: 'immigration-department' },
  { role: 'airport-police', at: 'gate' },
];

/** It is known that a person is held or in need abroad. */
export const KNOWN_ABROAD: readonly Pattern[] = [
  { event: 'MissionInformed' },
  { event: 'CaseOpened', where: { circumstance: ['HELD_ABROAD'] } },
];

/** The person is in the country again, however they came. */
export const IN_THE_COUNTRY: readonly Pattern[] = [
  { event: 'PersonReceived', by: ['police', 'border', 'labour-social'] },
];

/** Units of Public Security or National Defence have a person who came back through a mission. */
export const BROUGHT_BACK: readonly Pattern[] = [
  { event: 'PersonReceived', by: ['police', 'border'], where: { mode: ['RET_VIA_MISSION'] } },
  {
    event: 'HandoverSigned',
    begins: { fromUnit: ['foreign-affairs/'] },
    where: { toParty: ['police', 'border'] },
  },
  { event: 'HandoverAccepted', by: ['police', 'border'], path: ['ABROAD_BY_MISSION'] },
];

/** It was decided whether the person is a victim. */
export const DECIDED: readonly Pattern[] = [
  { event: 'VictimIdentified' },
  { event: 'NotIdentified' },
];

export const NEEDS_MET: readonly Pattern[] = [{ event: 'EssentialNeedsMet' }];

export const TRAVEL_PAID: readonly Pattern[] = [
  { event: 'SupportDelivered', where: { support: ['SVC_TRAVEL'] } },
];
export const TRAVEL_DECLINED: readonly Pattern[] = [
  { event: 'SupportDeclined', where: { support: ['SVC_TRAVEL'] } },
];

export const GOES_HOME: readonly Pattern[] = [
  { event: 'PersonReleased', where: { to: ['HOME'] } },
  { event: 'SupportDecided', where: { support: ['SVC_TRAVEL'] } },
];

export const FAMILY_TOLD: readonly Pattern[] = [
  { event: 'FamilyNotified' },
  { event: 'FamilyEscortArranged' },
];

export const BACK_FROM_ABROAD = ['ABROAD_BY_MISSION', 'SELF_RETURN', 'RETURN_AT_GATE'] as const;
