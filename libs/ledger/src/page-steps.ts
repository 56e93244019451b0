import type { Statement } from './group.js';
import {
  Parameters,
  textOfAll,
  textOfEntry,
  textOfHeads,
  textOfPlace,
  textOfRows,
  type Ask,
  type Kind,
  type Work,
} from './page-text.js';

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

const statements = new Map<string, Prepared>();

/** Made once, and prepared once a connection, for each kind of page that occurs. */
function prepare(name: string, textOf: (p: Parameters) => string): Prepared {
  const before = statements.get(name);
  if (before !== undefined) return before;
  const p = new Parameters();
  const text = textOf(p);
  const made = { name, text, asks: p.asks };
  statements.set(name, made);
  return made;
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

const nameOf = (part: string, kind: Kind) =>
  [part, ...Object.keys(kind).filter((key) => kind[key as keyof Kind])].join('-');

/** The two steps of a page of one entry that is sent in parts. */
export function partsFor(work: Work): readonly [place: Prepared, entry: Prepared] {
  const kind = kindOf(work);
  return [
    prepare(nameOf('append-place', kind), (p) => textOfPlace(p, kind)),
    prepare(nameOf('append-entry', kind), (p) => textOfEntry(p, kind)),
  ];
}

/**
 * A page by itself is one statement, which takes the heads first. One behind another writes first what nobody else waits
 * for, then waits until that one is committed, and takes the heads last: so it is written while the one before it is synced.
 */
export function stepsFor(work: Work): readonly Prepared[] {
  const kind = kindOf(work);
  const named = (part: string) => nameOf(part, kind);
  const all = () => prepare(named('append'), (p) => textOfAll(p, kind));
  if (work.turn === undefined) return [all()];
  if (work.turn.isFirst) return [TICKET, all()];
  const rows = prepare(named('append-rows'), (p) => textOfRows(p, kind));
  const heads = prepare(named('append-heads'), (p) => textOfHeads(p, kind));
  return [TICKET, rows, TURN, heads];
}
