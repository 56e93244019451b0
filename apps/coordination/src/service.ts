import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { CloseLogHttp } from './close-log.js';

/** Coordination watches: it has no duty of its own yet, shows the shared timeline, and closes logs that do not come back. */
export const coordination: Service = {
  log: 'coordination',
  face: 'coordinator',
  words: wordsOfParty('coordination'),
  duties: [],
  reactions: [],
  projections: [],
  controllers: [CloseLogHttp],
};
