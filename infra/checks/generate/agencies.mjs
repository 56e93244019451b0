import { everyUnit, findRole, parties, provincesOfToday, reorganisations } from '#codes';
import { listAgencies } from '#regulation';
import { code, HEADER, table } from './markdown.mjs';

const both = ({ vi, en }) => `${vi} / ${en}`;

const rowOf = (unit) => [
  code(unit.code),
  both(unit.words),
  unit.level,
  unit.roles.map((role) => findRole(role).words.en).join(', '),
  unit.validFrom ?? '',
  unit.validTo ?? '',
  unit.succeededBy ? code(unit.succeededBy) : '',
  unit.confidence,
  unit.source,
];
const HEAD = ['Code', 'Name', 'Level', 'Role', 'From', 'Until', 'Succeeded by', 'Conf.', 'Source'];

// Communes and districts are thousands of one form.
const isOfPlace = ({ commune, district, level }) =>
  commune !== undefined || (district && level === 'D');

const ofParty = ({ log, words, ministry }) => {
  const units = everyUnit().filter((unit) => unit.agency === log && !isOfPlace(unit));
  return [`## ${words.en}`, `${both(ministry)}.`, table(HEAD, units.map(rowOf))].join('\n\n');
};

const countsOf = ({ code: province, words }) => {
  const units = listAgencies({ province }).filter(isOfPlace);
  const of = (level, agency) =>
    units.filter((unit) => unit.level === level && unit.agency === agency).length;
  return [
    words.vi,
    of('C', 'labour-social'),
    of('C', 'police'),
    of('D', 'labour-social'),
    of('D', 'police'),
  ];
};

/** The page of all agencies and their succession. */
export const agenciesPage = () =>
  [
    '# Agencies',
    HEADER,
    `The register that every service tells at \`/regulation/agencies\`, by party, province, day and role. Days are inclusive, in Viet Nam.
An empty “from” or “until” is not known or not over. “Conf.” is how sure the sources make us of the row: Q quoted, P paraphrased,
M from memory, I inferred, N not found. What is complete stands in [the README of codes](../../libs/codes/README.md).`,
    '## Reorganisations',
    'Duties passed to other units on these days; coordination may set another day.',
    table(
      ['Reorganisation', 'First day', 'What', 'Conf.', 'Source'],
      Object.entries(reorganisations).map(([name, { from, words, confidence, source }]) => [
        code(name),
        from,
        both(words),
        confidence,
        source,
      ]),
    ),
    ...parties.map(ofParty),
    '## Communes and districts',
    `Their units are made from the lists of places: \`labour-social/commune/<province>/<commune>\` and
\`police/commune/<province>/<commune>\` since 1 July 2025, \`labour-social/district/<province>/<district>\` until 30 June 2025,
\`police/district/<province>/<district>\` until 28 February 2025. A district of a province that was merged counts with today's province.`,
    table(
      [
        'Province or city today',
        "Commune people's committees",
        'Commune police',
        'District labour offices',
        'District police',
      ],
      provincesOfToday.map(countsOf),
    ),
  ].join('\n\n');
