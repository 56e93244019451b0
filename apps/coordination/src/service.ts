import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { CloseLogHttp } from './close-log.js';
import { rules } from './rules/duty.js';
import { RuleChangesHttp } from './rules/http.js';

/** Coordination watches: it changes the rules, shows the shared timeline, and closes logs that do not come back. */
export const coordination: Service = {
  log: 'coordination',
  face: 'coordinator',
  words: wordsOfParty('coordination'),
  duties: [rules],
  reactions: [],
  projections: [],
  controllers: [RuleChangesHttp, CloseLogHttp],
};
