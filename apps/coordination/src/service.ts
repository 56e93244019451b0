import { wordsOfParty } from '#codes';
import type { Service } from '#host';

/** Coordination watches: it has no duty of its own yet, and shows the shared timeline of all ministries. */
export const coordination: Service = {
  log: 'coordination',
  face: 'coordinator',
  words: wordsOfParty('coordination'),
  duties: [],
  reactions: [],
  projections: [],
};
