// The tree of a log that the server filled by itself, and its signature.
import path from 'node:path';
import pg from 'pg';
import { ROOT } from '../../local/places.mjs';
import { product } from '../contexts.mjs';

const { Ledger, sha256 } = await product('ledger');
const { appendAll, emptyFrontier, encodeFrontier } = await product('merkle');
const { readLeaves, writeTiles } = await import(path.join(ROOT, 'dist/libs/ledger/src/tiles.js'));

const LEAVES_AT_ONCE = 10_000;

async function frontierOf(db, log, size) {
  let tree = emptyFrontier;
  while (tree.size < size) {
    const to = Math.min(size, tree.size + LEAVES_AT_ONCE);
    tree = appendAll(sha256, tree, await readLeaves(db, log, tree.size, to));
  }
  return tree;
}

/** Gives a filled log its tree, and the checkpoint of its signer; tells the key that proves it. */
export async function sign(db, { superUrl, log, entries, keyFolder }) {
  const owner = new pg.Pool({ connectionString: superUrl, max: 1 });
  const tree = await frontierOf(owner, log, entries);
  const frontier = Buffer.from(encodeFrontier(tree));
  await owner.query('update heads set frontier = $2 where log = $1', [log, frontier]);
  await writeTiles(owner, log, 0, entries);
  await owner.end();
  const ledger = new Ledger({ db, log, logs: [log], keyFolder });
  await ledger.windBackSigner();
  const checkpoint = await ledger.sign();
  if (checkpoint?.size !== entries) throw new Error('the log was not signed');
  return ledger.signer.vkey;
}
