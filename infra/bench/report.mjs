const number = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
const short = (value) => value.toFixed(2);

const isMet = ({ less, judgedBy, [judgedBy]: value }, mark) =>
  less ? value <= mark : value >= mark;

/** Whether the floor and the goal are met, in a word. */
export function verdictOf(figure) {
  if (!isMet(figure, figure.floor)) return 'BELOW FLOOR';
  return isMet(figure, figure.goal) ? 'goal' : 'floor';
}

const HEADINGS = ['', 'ratio', 'spread', 'floor', 'goal', 'met', 'ours', 'limit', 'unit', ''];

const markOf = ({ less, judgedBy, unit }, mark) =>
  `${less ? '≤' : '≥'} ${mark}${judgedBy === 'ours' ? ` ${unit}` : ''}`;

const rowOf = ([key, f]) => [
  key,
  short(f.ratio),
  `${short(f.spread[0])}–${short(f.spread[1])}`,
  markOf(f, f.floor),
  markOf(f, f.goal),
  verdictOf(f),
  number(f.ours),
  number(f.limit),
  f.unit,
  f.title,
];

/** The figures as a table of plain text. @param {Record<string, object>} figures */
export function tableOf(figures) {
  const rows = [HEADINGS, ...Object.entries(figures).map(rowOf)];
  const widths = HEADINGS.map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) =>
      row
        .map((text, i) => text.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const cellText = ([name, figures]) =>
  `${name}: ${Object.entries(figures)
    .map(([figure, value]) => `${figure} ${number(value)}`)
    .join(', ')}`;

/** What was measured of each cell, and what is to be known of the figure. */
export const detailsOf = (figure) =>
  [...Object.entries(figure.cells).map(cellText), ...figure.notes].map((line) => `      ${line}`);
