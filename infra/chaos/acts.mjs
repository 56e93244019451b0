// What officers can say: bodies with values that a duty's rules can accept; for all other commands its schema makes one.

export const UNITS = {
  border: ['border/post/long-binh', 'border/gate/tinh-bien', 'border/post/long-binh/21'],
  police: ['police/province/an-giang', 'police/immigration/an-giang', 'police/province/nghe-an'],
  'labour-social': ['labour-social/commune/an-giang/khanh-binh', 'labour-social/province/an-giang'],
  'foreign-affairs': ['foreign-affairs/mission/phnom-penh', 'foreign-affairs/department/consular'],
  coordination: ['coordination/office'],
};
export const MINISTRIES = Object.keys(UNITS).filter((log) => log !== 'coordination');
const MISSION = 'foreign-affairs/mission/phnom-penh';
const OFFICE = 'labour-social/province/an-giang';
const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';
const GATES = ['border/gate/tinh-bien', 'police/airport/noi-bai'];
const TRAVEL = { office: OFFICE, support: 'SVC_TRAVEL' };
const NEEDS = ['SAFETY', 'FIRST_AID', 'FOOD', 'CLOTHING', 'LODGING'];

const nothing = () => ({});
const day = (chance) => `2026-${chance.pick(['10', '11', '12'])}-${chance.between(10, 28)}`;
const another = (chance, log) => {
  const toParty = chance.pick(MINISTRIES.filter((party) => party !== log));
  return { toParty, toUnit: chance.pick(UNITS[toParty]) };
};

/** By command: its body, for an officer of a log. */
export const BODIES = {
  CloseCase: (chance) => ({ reason: chance.pick(['CL_GOALS_MET', 'CL_REQUEST_OF_PERSON']) }),
  ReopenCase: () => ({ reason: 'PERSON_ASKED' }),
  ReportContactLost: nothing,
  ReportContactRestored: nothing,
  ReportDeath: nothing,
  MeetEssentialNeeds: (chance) => ({ needs: chance.shuffled(NEEDS).slice(0, 2) }),
  ProposeHandover: another,
  AcceptHandover: nothing,
  RefuseHandover: () => ({ reason: 'NO_CAPACITY' }),
  WithdrawHandover: nothing,
  SignHandover(chance, log) {
    const { toParty, toUnit } = another(chance, log);
    return { fromParty: log, fromUnit: chance.pick(UNITS[log]), toParty, toUnit };
  },
  ConfirmHandover: nothing,
  StartVerification: nothing,
  ExtendVerification: (chance) => ({ until: day(chance) }),
  IdentifyVictim: () => ({ ground: 'EVIDENCE', paper: 'POLICE_CONFIRMATION' }),
  IssueConfirmation: () => ({ paper: 'POLICE_CONFIRMATION' }),
  ProposeNonIdentification: () => ({ reason: 'NOT_ESTABLISHED' }),
  ConfirmNonIdentification: nothing,
  RejectNonIdentification: nothing,
  DeclineIdentification: nothing,
  OfferLead: another,
  AcceptLead: nothing,
  RejectLeadOffer: () => ({ reason: 'WRONG_AREA' }),
  AskLeadOfferWithdrawal: nothing,
  ConfirmLeadWithdrawal: nothing,
  LapseLeadOffer: nothing,
  HandleAsChild: nothing,
  ReceivePerson: (chance, log) => ({
    place: 'BORDER_POST',
    mode: 'RET_SELF',
    unit: chance.pick(UNITS[log]),
  }),
  ReleasePerson: (chance) => ({ to: chance.pick(['HOME', 'FAMILY']) }),
  RescuePerson: () => ({ place: 'BORDER_AREA' }),
  ExpectGateReturn: (chance) => ({ gate: GATES[0], expectedOn: day(chance) }),
  CheckGateList: () => ({ gate: GATES[0] }),
  SignGateMinutes: () => ({ gate: GATES[0] }),
  ReportGateAbsence: () => ({ gate: GATES[0] }),
  InformMission: () => ({ mission: MISSION }),
  NotifyHostAuthority: () => ({ mission: MISSION, request: 'HOST_SEARCH' }),
  RequestIdentityCheck: () => ({ of: 'police/immigration/department' }),
  ReceiveNote: () => ({ from: 'MM', subject: 'NOTE_PERSONS_FOUND' }),
  ArrangeReturn: (chance) => ({ mission: MISSION, gate: GATES[0], expectedOn: day(chance) }),
  CancelReturn: () => ({ mission: MISSION }),
  IssueTravelDocument: () => ({ mission: MISSION }),
  TakePersonIn: () => ({ commune: COMMUNE }),
  NotifyReception: () => ({ commune: COMMUNE, office: OFFICE }),
  CompleteInitialCheck: () => ({ office: OFFICE, police: 'police/province/an-giang' }),
  DecideSupport: () => TRAVEL,
  DeliverSupport: () => TRAVEL,
  DeclineSupport: () => TRAVEL,
  RequestVerification: () => ({ office: OFFICE, of: 'police/province/an-giang' }),
  NotifyExpectedEntry: (chance) => ({
    gate: chance.pick(GATES),
    expectedOn: day(chance),
    notified: 'police/province/an-giang',
  }),
  WithdrawExpectedEntry: nothing,
  ConfirmIdentity: nothing,
  ReportIdentityNotFound: nothing,
  ProposeChange: (chance) => ({
    kind: 'PARAMETER',
    effective: `2027-01-${chance.between(10, 28)}`,
    parameter: {
      parameter: 'lateness.after-paper',
      value: { amount: chance.between(12, 48), unit: 'HOURS' },
    },
  }),
  ConfirmChange: nothing,
  RejectChange: nothing,
};

/** What nobody says here: dry runs record nothing; what is restricted, only its publisher can read, and no checker. */
export const LEFT_OUT = new Set([
  'TryChange',
  'AssessAge',
  'ClaimIdentity',
  'BarFamilyContact',
  'PlaceInFacility',
  'OpenCriminalCase',
  'AskForceForHelp',
  ...['AskProtection', 'ApplyProtection', 'RefuseProtection', 'DeclineProtection'],
  ...['DropProtection', 'AskClosedHearing', 'RecordClosedHearingDecision'],
]);

/** What ends a case or leaves little to do comes seldom, what others wait for often. */
export const RARE = new Set([
  'ReportDeath',
  'CloseCase',
  'DeclineIdentification',
  'IdentifyVictim',
  'RecordLeaving',
  'RecordUnwillingness',
]);
export const OFTEN = /Lead|Handover|MeetEssentialNeeds|NotifyExpectedEntry/;

/** The body that opens cases: one person, or a few in one command. */
export const opening = (chance) => {
  const count = chance.percent(25) ? chance.between(2, 5) : 1;
  const person = { handledAsChild: false, circumstance: 'PRESENT' };
  return {
    persons: Array.from({ length: count }, (_, i) => ({ ...person, localNumber: i + 1 })),
    path: 'SELF_RETURN',
    purpose: 'ILLUSTRATION',
  };
};
