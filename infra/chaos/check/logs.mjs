// Logs: the same bytes everywhere, trees and signatures over them, and the topics.
import { leafOf, openNote, rootsOf } from './tree.mjs';

const same = (a, b) => Buffer.compare(a, b) === 0;

/** Whether every service holds every log byte for byte, and trees and checkpoints are those of the bytes. */
export function* checkLogs({ services, logs }) {
  for (const of of logs) {
    const publisher = services[of];
    const truth = publisher.entries.filter((row) => row.publisher === of).map((row) => row.bytes);
    const leaves = truth.map(leafOf);
    const tree = rootsOf(leaves);
    for (const service of Object.values(services)) {
      yield* copies(service, of, truth);
      yield* trees(service, of, tree, leaves);
      yield* notes(service, of, tree.roots);
    }
    const { size, root } = publisher.memory;
    if (size !== truth.length || root !== tree.roots[size]?.toString('hex'))
      yield ['diverged', `${of}: its signer remembers ${size} of ${truth.length}, or another root`];
  }
}

function* copies({ log, entries }, of, truth) {
  const held = entries.filter((row) => row.publisher === of);
  if (held.length < truth.length)
    yield ['lost', `${log} holds ${held.length} of ${truth.length} entries of ${of}`];
  if (held.length > truth.length)
    yield ['diverged', `${log} holds ${held.length} entries of ${of}, which has ${truth.length}`];
  for (const { position, bytes, leaf } of held) {
    if (truth[position] && !same(bytes, truth[position]))
      yield ['diverged', `${log} holds another record of ${of}/${position}`];
    if (!same(leaf, leafOf(bytes)))
      yield ['diverged', `${log}: leaf hash of ${of}/${position} is not that of its record`];
  }
}

function* trees({ log, headOf, tiles }, of, { peaks, roots }, leaves) {
  const size = roots.length - 1;
  if (!same(headOf.get(of)?.frontier ?? Buffer.alloc(0), Buffer.concat(peaks)))
    yield ['half-applied', `${log}: the frontier of ${of} is not that of its ${size} entries`];
  const full = tiles.filter((tile) => tile.log === of && tile.level === 0);
  if (full.length !== Math.floor(size / 256))
    yield ['half-applied', `${log}: ${full.length} full tiles of ${of} at size ${size}`];
  for (const { index, hashes } of full)
    if (!same(hashes, Buffer.concat(leaves.slice(256 * index, 256 * (index + 1)))))
      yield ['diverged', `${log}: tile ${index} of ${of} does not hold the hashes of its entries`];
}

function* notes({ log, checkpoints, vkeys, headOf }, of, roots) {
  const held = checkpoints.filter((row) => row.log === of);
  for (const { size, root, note } of held) {
    const said = openNote(note, vkeys[of]);
    if (!said) yield ['diverged', `${log}: a checkpoint of ${of} at ${size} is not signed`];
    else if (said.size !== size || !same(said.root, root))
      yield [
        'diverged',
        `${log}: checkpoint of ${of} at ${size} says something else than its note`,
      ];
    if (!roots[size] || !same(root, roots[size]))
      yield ['diverged', `${log}: root of ${of} at ${size} is not that of its entries`];
  }
  const last = held.at(-1)?.size;
  if (last !== headOf.get(of)?.size)
    yield ['others', `${log}: ${of} is signed up to ${last} of ${headOf.get(of)?.size}`];
}

/** Whether each topic brings its log whole and in order; what was sent again counts once. */
export function* checkTopics({ services, logs, topics }) {
  if (!topics) return;
  for (const of of logs) {
    const truth = services[of].entries.filter((row) => row.publisher === of);
    let next = 0;
    for (const { key, value, checkpoint } of topics[of]) {
      const position = Number(key?.split('/')[1]);
      if (position > next) yield ['reordered', `topic of ${of}: ${key} follows ${of}/${next - 1}`];
      if (!truth[position] || !same(value, truth[position].bytes))
        yield ['diverged', `topic of ${of}: ${key} is not what its publisher holds`];
      if (checkpoint) yield* topicNote(services[of], checkpoint, key);
      next = Math.max(next, position + 1);
    }
    const lacking = truth.findIndex(
      (row) => !topics[of].some(({ key }) => key === `${of}/${row.position}`),
    );
    if (lacking >= 0) yield ['lost', `topic of ${of} lacks ${of}/${lacking}`];
  }
}

function* topicNote({ log, vkeys }, checkpoint, key) {
  const said = openNote(checkpoint, vkeys[log]);
  if (!said || said.size !== Number(key.split('/')[1]) + 1)
    yield ['diverged', `topic of ${log}: the note at ${key} is not signed, or of another size`];
}
