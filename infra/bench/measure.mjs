// Cells are timed in rounds, in random order, each after a checkpoint: what the machine does meanwhile meets all of
// them, and a ratio is formed of what was measured within seconds of each other.
import { pause } from '../local/processes.mjs';

const SETTLE_MS = 500;

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};

function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

/** One round: each cell once; a bare number is its rate. */
async function round(cells, server) {
  const values = {};
  for (const [name, cell] of shuffled(Object.entries(cells))) {
    await server.settle();
    globalThis.gc?.();
    await pause(SETTLE_MS);
    const value = await cell();
    values[name] = typeof value === 'number' ? { rate: value } : value;
  }
  return values;
}

/** The median of each figure of each cell over all rounds. */
function middleOf(rounds) {
  const figuresOf = (name) =>
    Object.keys(rounds[0][name]).map((figure) => [
      figure,
      median(rounds.map((values) => values[name][figure])),
    ]);
  return Object.fromEntries(
    Object.keys(rounds[0]).map((name) => [name, Object.fromEntries(figuresOf(name))]),
  );
}

function figureOf(rounds, { of }) {
  const pairs = rounds.map(of);
  const ratios = pairs.map(([ours, limit]) => ours / limit);
  return {
    ratio: median(ratios),
    ours: median(pairs.map(([ours]) => ours)),
    limit: median(pairs.map(([, limit]) => limit)),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    rounds: ratios,
  };
}

/**
 * Times all cells of a prepared benchmark.
 * @param {object} benchmark `ratios`, `unit` and `title` of its file
 * @param {Record<string, () => Promise<number | Record<string, number>>>} cells
 * @param {{ server: import('./servers.mjs').Server, rounds: number, notes: string[] }} around
 * @returns {Promise<Record<string, object>>} a figure for each of the benchmark's ratios
 */
export async function measure(benchmark, cells, { server, rounds: count, notes }) {
  const rounds = [];
  while (rounds.length < count) rounds.push(await round(cells, server));
  const figures = Object.entries(benchmark.ratios).map(([key, asked]) => {
    const { title, less = false, judgedBy = 'ratio', goals } = asked;
    const words = { title: title ?? benchmark.title, unit: asked.unit ?? benchmark.unit };
    const told = { ...words, less, judgedBy };
    const [floor, goal] = goals[server.disk];
    const key_ = server.disk === 'slow' ? `${key}slow` : key;
    return [
      key_,
      { ...told, ...figureOf(rounds, asked), floor, goal, cells: middleOf(rounds), notes },
    ];
  });
  return Object.fromEntries(figures);
}
