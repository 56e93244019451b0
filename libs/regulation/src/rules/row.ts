import type { Level } from '#codes';
import type { Words } from '#kernel';
import { isRule, limitConfidenceOf } from '../confidence.js';
import { regimes, type Day } from '../regimes.js';
import { articles } from './articles.js';
import { sources } from './sources.js';
import type { Limit, ObligationRule, Printed, When } from './types.js';

/** What a row of the tables says besides its cells: the words of officers, the limit, the machine-readable half. */
export type Said = Readonly<{
  trigger: Words;
  responsible: Words;
  cooperating: Words;
  action: Words;
  level: readonly Level[];
  limit: Limit;
  /** The Source cell that is meant where the row prints "same". */
  article?: string;
  validFrom?: Day;
  when?: When;
  why?: Words;
}>;

const REGIMES = { '2026': 'X', any: 'X', R22: 'R22', R25: 'R25' } as const;

const CELLS = ['trigger', 'responsible', 'cooperating', 'action', 'limit', 'source', 'confidence'];

/** A row of the tables exactly as printed, with what it means. Throws where it has other cells or an unknown citation. */
export function row(line: string, said: Said): ObligationRule {
  const [id, column, ...cells] = line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  if (id === undefined || cells.length !== CELLS.length)
    throw new Error(`a row has nine cells: ${line}`);
  const printed = Object.fromEntries(CELLS.map((name, i) => [name, cells[i]])) as Printed;
  const regime = REGIMES[column as keyof typeof REGIMES];
  const { article = printed.source, ...rest } = said;
  const { confidence } = printed;
  return {
    id,
    regime,
    ...daysOf(regime, said),
    kind: isRule(confidence) ? 'rule' : 'parameter',
    printed,
    limitConfidence: limitConfidenceOf(printed.limit, confidence),
    confidence,
    ...citation(id, article),
    ...rest,
  };
}

function daysOf(regime: ObligationRule['regime'], { validFrom }: Said) {
  const { from, to } = regimes.find(({ id }) => id === regime) ?? {};
  const first = validFrom ?? from;
  return { ...(first && { validFrom: first }), ...(to && { validTo: to }) };
}

function citation(
  id: string,
  article: string,
): Pick<ObligationRule, 'article' | 'articleWords' | 'source'> {
  const cited = articles[article];
  if (!cited) throw new Error(`${id} cites what nobody knows: ${article}`);
  const seen = cited.seen.map((key) => `${key}: ${sources[key]}`);
  return { article, articleWords: cited.words, source: [cited.words.en, ...seen].join(' · ') };
}
