import type { Entry, PublishedName } from '#contracts';
import type { Condition, FactName } from '../rules/types.js';
import { dataOf, type Step } from './order.js';

/** What is known of a case, from which its facts are told. */
type Known = Readonly<{
  path: string | undefined;
  child: boolean;
  closed: boolean;
  died: boolean;
  lost: boolean;
  left: boolean;
  unwilling: boolean;
  paper: boolean;
  extended: boolean;
  decided: 'victim' | 'not-victim' | undefined;
  received: boolean;
  holder: string | undefined;
  kept: boolean;
  released: boolean;
  travelDeclined: boolean;
  consents: boolean;
  familyDecided: boolean;
  familyCleared: boolean;
}>;

const nothing: Known = {
  path: undefined,
  child: false,
  closed: false,
  died: false,
  lost: false,
  left: false,
  unwilling: false,
  paper: false,
  extended: false,
  decided: undefined,
  received: false,
  holder: undefined,
  kept: false,
  released: false,
  travelDeclined: false,
  consents: false,
  familyDecided: false,
  familyCleared: false,
};

type Learn = (known: Known, entry: Entry) => Partial<Known>;

/** The fields of an entry that name who has the person now. */
const HOLDERS = ['toUnit', 'unit', 'commune'] as const;

function holderIn(entry: Entry): string | undefined {
  const data = dataOf(entry);
  return HOLDERS.map((field) => data[field]).find((unit) => typeof unit === 'string');
}

const takenIn: Learn = (_, entry) => ({
  received: true,
  released: false,
  lost: false,
  left: false,
  holder: holderIn(entry),
  kept: true,
});
const tookInAnew: Learn = (known, entry) => ({ ...takenIn(known, entry), unwilling: false });

/** As custody goes: a commune takes nobody from another ministry, which has the person until they are handed over. */
const tookInAtCommune: Learn = (known, entry) => {
  const { holder, kept, lost, left } = known;
  const stays = kept && !lost && !left && holder?.startsWith(`${entry.publisher}/`) === false;
  return { ...tookInAnew(known, entry), ...(stays && { holder }) };
};
const ofTravel = (entry: Entry) => dataOf(entry).support === 'SVC_TRAVEL';
const ofFamily = (entry: Entry) => dataOf(entry).to === 'CON_CONTACT_FAMILY';

const LEARN: Readonly<Partial<Record<PublishedName, Learn>>> = {
  CaseOpened: (known, entry) => ({
    path: known.path ?? (dataOf(entry).path as string),
    child: known.child || dataOf(entry).handledAsChild === true,
  }),
  CaseClosed: () => ({ closed: true }),
  CaseReopened: () => ({ closed: false, unwilling: false }),
  HandledAsChild: () => ({ child: true }),
  HandledAsAdult: () => ({ child: false }),
  PersonRescued: ({ kept, lost, left }, entry) => ({
    ...{ received: true, lost: false, holder: holderIn(entry) },
    kept: kept && !lost && !left,
  }),
  PersonReceived: tookInAnew,
  PersonTakenIn: tookInAtCommune,
  HandoverAccepted: takenIn,
  HandoverSigned: takenIn,
  PersonReleased: () => ({ released: true, holder: undefined, kept: false }),
  ContactLost: () => ({ lost: true }),
  ContactRestored: () => ({ lost: false, left: false }),
  PersonLeft: () => ({ left: true }),
  PersonDied: () => ({ died: true }),
  UnwillingToContinue: () => ({ unwilling: true }),
  SupportApplied: () => ({ unwilling: false }),
  SupportDeclined: (_, entry) => (ofTravel(entry) ? { travelDeclined: true } : {}),
  SupportDecided: (_, entry) => (ofTravel(entry) ? { travelDeclined: false } : {}),
  ConfirmationIssued: () => ({ paper: true }),
  VerificationExtended: () => ({ extended: true }),
  VictimIdentified: () => ({ decided: 'victim' }),
  NotIdentified: (known) => (known.decided === 'victim' ? {} : { decided: 'not-victim' }),
  IdentificationReviewed: (_, entry) =>
    dataOf(entry).outcome === 'OVERTURNED' ? { decided: undefined } : {},
  ConsentGiven: (known, entry) => ({ consents: known.consents || ofFamily(entry) }),
  ConsentRefused: (known, entry) => ({ consents: known.consents && !ofFamily(entry) }),
  ConsentTakenBack: (known, entry) => ({ consents: known.consents && !ofFamily(entry) }),
  BestInterestsDecided: (known, entry) => ({
    familyDecided: known.familyDecided || dataOf(entry).about === 'FAMILY_CONTACT',
  }),
  FamilyContactCleared: () => ({ familyCleared: true }),
  FamilyContactHalted: () => ({ familyCleared: false }),
};

// A child's contact with the family rests on a best-interests decision, an adult's on their consent.
const mayContact = ({ child, familyDecided, consents }: Known) =>
  child ? familyDecided : consents;

const FACTS: Readonly<Record<FactName, (known: Known) => boolean>> = {
  child: ({ child }) => child,
  closed: ({ closed }) => closed,
  died: ({ died }) => died,
  gone: ({ lost, left, died }) => lost || left || died,
  unwilling: ({ unwilling }) => unwilling,
  'adult-unwilling': ({ unwilling, child }) => unwilling && !child,
  'has-paper': ({ paper }) => paper,
  'verification-extended': ({ extended }) => extended,
  identified: ({ decided }) => decided === 'victim',
  'not-identified': ({ decided }) => decided === 'not-victim',
  received: ({ received }) => received,
  released: ({ released }) => released,
  'travel-declined': ({ travelDeclined }) => travelDeclined,
  'family-contact-allowed': mayContact,
  'family-contact-cleared': (known) => mayContact(known) && known.familyCleared,
};

const holds = ({ path, facts = [], not = [] }: Condition, known: Known): boolean =>
  (path === undefined || path.includes(known.path ?? '')) &&
  facts.every((fact) => FACTS[fact](known)) &&
  !not.some((fact) => FACTS[fact](known));

/** When a condition came to hold, and the step that ended it, where it holds no longer. */
export type Holding = Readonly<{ since: Step; endedBy: Step | undefined }>;

/** What was known of a case at each of its moments. */
export class Course {
  private readonly moments: readonly Readonly<{ step: Step; known: Known }>[];

  constructor(steps: readonly Step[]) {
    let known = nothing;
    this.moments = steps.flatMap((step) => {
      const learn = LEARN[step.entry.type];
      if (learn === undefined) return [];
      known = { ...known, ...learn(known, step.entry) };
      return [{ step, known }];
    });
  }

  /** The unit that had the person before a step, or has them now; undefined where none is known. */
  findHolder(before?: Step): string | undefined {
    const nth = before?.nth ?? Infinity;
    return this.moments.findLast(({ step }) => step.nth < nth)?.known.holder;
  }

  /** From when on a condition holds, at the trigger or later; undefined where it never did. */
  findHolding(condition: Condition, trigger: Step): Holding | undefined {
    const before = this.moments.findLast(({ step }) => step.nth <= trigger.nth)?.known ?? nothing;
    const later = this.moments.filter(({ step }) => step.nth > trigger.nth);
    let since = holds(condition, before) ? trigger : undefined;
    let endedBy: Step | undefined;
    for (const { step, known } of later) {
      const now = holds(condition, known);
      if (now) since ??= step;
      if (now) endedBy = undefined;
      else if (since) endedBy ??= step;
    }
    return since && { since, endedBy };
  }
}
