import type { Level, PartyLog, RoleCode } from '#codes';
import type { PublishedName } from '#contracts';
import type { Words } from '#kernel';
import type { Confidence } from '../confidence.js';
import type { Day, RegimeId } from '../regimes.js';

/** In what a length is counted; `working-days` leave out rest days and holidays. */
export type LengthUnit = 'hours' | 'calendar-days' | 'working-days' | 'months';

export type Length = Readonly<{ amount: number; unit: LengthUnit }>;

/** How often and by how much a limit may be extended; without `by` the law gives no length, which is a parameter. */
export type Extension = Readonly<{
  by?: Length;
  times?: number;
  inAll?: Length;
  /** True where no source confirms how long: shown, and held against nobody. */
  unsure?: true;
}>;

/**
 * Until when. `none`: the law sets no limit. `not-found`: no source gives one, a ministry sets it. `notice`: no later
 * than this before the event (counting backwards). `stay`: the most that something may last, not a time to act in.
 */
export type Limit =
  | Readonly<{ kind: 'none' | 'not-found' | 'at-once' | 'on-arrival' | 'standing' | 'during-stay' }>
  | Readonly<{ kind: 'before' | 'other'; words: Words }>
  | (Length & Readonly<{ kind: 'within'; extension?: Extension; stay?: true }>)
  | (Length & Readonly<{ kind: 'notice' }>);

/** Values that a field of an entry may have, by the field's name. */
export type Where = Readonly<Record<string, readonly (string | boolean)[]>>;

/**
 * Entries by what they say. `by`: whose they are. `unit`: how the code of the acting unit begins. `begins`: how the value
 * of a field begins. `answers`: the field that holds the id of the entry answered; an entry without it answers any.
 * `same`: a field of the entry has the value of a field of the trigger. `path`, of what begins a duty alone: the path of
 * the case. Of a list any member counts.
 */
export type Pattern = Readonly<{
  event: PublishedName | readonly PublishedName[];
  by?: readonly PartyLog[];
  unit?: readonly string[];
  where?: Where;
  begins?: Readonly<Record<string, readonly string[]>>;
  answers?: string;
  same?: Readonly<Record<string, string>>;
  path?: readonly string[];
}>;

/** What is known of a case at a moment, from its entries: the closed list that conditions are made of. */
export type FactName =
  | 'child'
  | 'closed'
  | 'died'
  | 'gone'
  | 'unwilling'
  | 'adult-unwilling'
  | 'has-paper'
  | 'verification-extended'
  | 'identified'
  | 'not-identified'
  | 'received'
  | 'released'
  | 'travel-declined'
  | 'family-contact-allowed'
  | 'family-contact-cleared';

/** All of `facts`, none of `not`, one of the paths. */
export type Condition = Readonly<{
  path?: readonly string[];
  facts?: readonly FactName[];
  not?: readonly FactName[];
}>;

/** The unit that acted, the one that has the person, the one that leads the case, or the one that a field of the trigger names. */
export type UnitWord = 'actor' | 'holder' | 'lead' | (string & {});

/**
 * Who: a unit, or a role routed to a unit of the place; or the party that a field names (`party`). The place is that of `at`,
 * else what the trigger is about, else where the person is. Where a duty was begun more than once, the last field counts.
 */
export type RoleRef = Readonly<{
  role?: RoleCode;
  unit?: UnitWord;
  at?: UnitWord;
  party?: string;
}>;

/** The machine-readable half of a row: what begins the duty, what meets it, who has it. */
export type When = Readonly<{
  on: readonly Pattern[];
  /** Holds while this holds; a duty whose condition ends before it is met is cancelled. */
  if?: Condition;
  metBy: readonly Pattern[];
  /** True where each of `metBy` must have happened; the last one meets it. Otherwise any does. */
  all?: true;
  /** Met when each value of the trigger's field `of` stands in a field `in` of what meets it. */
  each?: Readonly<{ of: string; in: readonly string[] }>;
  /**
   * A duty to notify: the fields of the notice that name the unit told. It is met when a person of that unit has opened
   * the notice; a notice on paper, or to a body outside, is met when it is given.
   */
  notice?: readonly string[];
  cancelledBy?: readonly Pattern[];
  /** Entries with `until`: the day to whose end the limit is extended. */
  extendedBy?: readonly Pattern[];
  /**
   * `case`: one duty a case; the first trigger counts, and an earlier act has met it. `stay`: one for each time that the
   * state has the person; the trigger that began it counts, also where it lies before the days of the rule. `open`: one
   * at a time; what would begin it again while it is neither met nor cancelled begins no other.
   */
  once?: 'case' | 'stay' | 'open';
  /** The row of the next regime by whose limit a stay that crosses the change may be read to count. */
  continuedBy?: string;
  /** Endings that do not end this duty; closing and death end every other. */
  survives?: readonly ('closed' | 'died')[];
  /** Who is asked: the first that is a known unit. */
  lead: readonly RoleRef[];
  /** Others whom the cell names: each may do it instead. */
  also?: readonly RoleRef[];
  cooperate?: readonly RoleRef[];
  /** The field of the trigger that holds the day or instant to count from, instead of when it happened. */
  from?: string;
  /** Other limits for triggers of a kind. */
  limits?: readonly Readonly<{ where: Where; limit: Limit }>[];
  /** Days after the trigger on which the duty begins to be shown. */
  opensAfter?: number;
  /** Where restricted entries meet or begin it: computed by the publisher of its trigger alone, or by the party that has it (`lead`). */
  restricted?: true | 'lead';
  urgent?: 'danger' | 'danger-after-end';
}>;

/** The cells of a row of the tables exactly as printed; a version that two persons set was never printed there. */
export type Printed = Readonly<{
  trigger: string;
  responsible: string;
  cooperating: string;
  action: string;
  limit: string;
  source: string;
  confidence: string;
}>;

/**
 * One duty of the law or of practice. `kind` follows from the confidence: quoted and paraphrased rows are rules, all
 * others parameters, shown as unconfirmed. A row without `when` is shown, computed by nobody, and says `why`.
 */
export type ObligationRule = Readonly<{
  id: string;
  regime: RegimeId | 'X' | 'practice';
  validFrom?: Day;
  validTo?: Day;
  kind: 'rule' | 'parameter';
  trigger: Words;
  responsible: Words;
  level: readonly Level[];
  cooperating: Words;
  action: Words;
  printed?: Printed;
  limit: Limit;
  limitConfidence: Confidence;
  article: string;
  articleWords: Words;
  confidence: string;
  source: string;
  /** The entry by which two persons set this version of the row. */
  change?: string;
  when?: When;
  why?: Words;
}>;
