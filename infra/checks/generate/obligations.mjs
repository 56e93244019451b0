import { seedRules, wordsOfConfidence, wordsOfLimit } from '#regulation';
import { HEADER, code, table } from './markdown.mjs';

const both = ({ vi, en }) => (vi === en ? vi : `${vi} / ${en}`);

const sureOf = ({ limitConfidence, confidence }) =>
  confidence.startsWith(limitConfidence) ? '' : ` (${wordsOfConfidence(limitConfidence).en})`;

const rowOf = (row) => [
  code(row.id),
  row.kind,
  both(row.trigger),
  both(row.responsible),
  both(row.cooperating),
  both(row.action),
  both(wordsOfLimit(row.limit)) + sureOf(row),
  `${row.article}: ${both(row.articleWords)}`,
  row.confidence,
  row.source,
  row.when ? '' : both(row.why),
];
const HEAD = [
  ...['Id', 'Kind', 'Trigger', 'Responsible', 'Cooperating', 'Action', 'Limit', 'Article'],
  ...['Conf.', 'Source', 'Not computed because'],
];

const GROUPS = [
  ['R22', 'Regime of 2022, until 30 June 2025'],
  ['R25', 'Regime of 2025, from 1 July 2025'],
  ['X', 'Of both regimes'],
  ['practice', 'What practice demands: shown as practice, not as quoted law'],
];

const valueOf = ({ value }) => (value ? Object.values(value).join(' ') : 'empty');

const parameterOf = (parameter) => [
  code(parameter.name),
  both(parameter.words),
  valueOf(parameter),
  parameter.confidence,
  parameter.source,
];

/** The page of every duty of the law, and of what no source settles. */
export function obligationsPage() {
  const { obligations, parameters } = seedRules();
  return [
    '# Obligations',
    HEADER,
    `What every service tells at \`/regulation/obligations\` and \`/regulation/parameters\` before any change of the rules. A row that is
quoted (Q) or paraphrased (P) is a rule; from memory (M), inferred (I), not found (N) or weak, it is a parameter. A limit whose
own confidence is another one says so behind it, and is never a hard limit.`,
    ...GROUPS.flatMap(([regime, title]) => [
      `## ${title}`,
      table(HEAD, obligations.filter((row) => row.regime === regime).map(rowOf)),
    ]),
    '## Parameters',
    'No value here is confirmed: two persons of coordination do that, in its log.',
    table(['Name', 'What', 'Value', 'Conf.', 'Source'], parameters.map(parameterOf)),
  ].join('\n\n');
}
