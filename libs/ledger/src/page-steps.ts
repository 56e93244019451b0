import type { Statement } from './group.js';
import {
  Parameters,
  textOfAll,
  textOfEntries,
  textOfHeads,
  textOfPlaces,
  textOfRows,
  type Ask,
  type Kind,
  type Work,
} from './page-text.js';

const TEXTS = {
  append: textOfAll,
  'append-places': textOfPlaces,
  'append-entries': textOfEntries,
  'append-rows': textOfRows,
  'append-heads': textOfHeads,
};
type Part = keyof typeof TEXTS;

const kindOf = ({ page, grown, decisions, hasRecalled }: Work): Kind => ({
  recalled: hasRecalled && page.answers.length > 0,
  one: page.places.length === 1,
  oneAnswer: page.answers.length === 1,
  opens: page.opened.length > 0,
  opensOne: page.opened.length === 1,
  effects: decisions.some(({ cause }) => cause),
  tiles: grown !== undefined && grown.tiles.length > 0,
});

type Prepared = Statement & Readonly<{ asks: readonly Ask[] }>;

/** By the features of a kind of page, as digits of a number: to write them out took longer than to look them up. */
const statements = new Map<number, Partial<Record<Part, Prepared>>>();
const numberOf = (kind: Kind): number =>
  Object.values(kind).reduce((number, feature) => number * 2 + Number(feature), 0);

/** Finds statements: each is made once, and prepared once a connection, for each kind of page that occurs. */
function statementsFor(work: Work): (part: Part) => Prepared {
  const kind = kindOf(work);
  const number = numberOf(kind);
  const made = statements.get(number) ?? {};
  statements.set(number, made);
  return (part) => (made[part] ??= prepare(part, kind));
}

function prepare(part: Part, kind: Kind): Prepared {
  const p = new Parameters();
  const text = TEXTS[part](p, kind);
  const features = Object.keys(kind).filter((key) => kind[key as keyof Kind]);
  return { name: [part, ...features].join('-'), text, asks: p.asks };
}

export const TICKET: Prepared = {
  name: 'append-ticket',
  text: 'select pg_advisory_xact_lock($1::int, $2::int)',
  asks: [({ turn }) => turn?.series, ({ turn }) => turn?.number],
};
const TURN: Prepared = {
  name: 'append-turn',
  text: 'select pg_advisory_xact_lock_shared($1::int, $2::int)',
  asks: [({ turn }) => turn?.series, ({ turn }) => turn && turn.number - 1],
};

/** The two steps of a page by itself that fills no tile. */
export function partsFor(work: Work): readonly [places: Prepared, entries: Prepared] {
  const find = statementsFor(work);
  return [find('append-places'), find('append-entries')];
}

/**
 * A page by itself is one statement, which takes the heads first. One behind another writes first what nobody else waits
 * for, then waits until that one is committed, and takes the heads last: so it is written while the one before it is synced.
 */
export function stepsFor(work: Work): readonly Prepared[] {
  const find = statementsFor(work);
  if (work.turn === undefined) return [find('append')];
  if (work.turn.isFirst) return [TICKET, find('append')];
  return [TICKET, find('append-rows'), TURN, find('append-heads')];
}
