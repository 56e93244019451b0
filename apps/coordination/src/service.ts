import * as casework from '#casework';
import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { CloseLogHttp } from './close-log.js';
import { escalation } from './escalation/duty.js';
import { reminders } from './reminders/duty.js';
import { rules } from './rules/duty.js';
import { RuleChangesHttp } from './rules/http.js';

/**
 * Coordination watches: it reminds and asks the level above, forms delegations, holds reviews, changes the rules, shows the
 * shared timeline, and closes logs that do not come back.
 */
export const coordination: Service = {
  log: 'coordination',
  face: 'coordinator',
  words: wordsOfParty('coordination'),
  duties: [reminders, escalation, casework.answers, casework.delegations, casework.reports, rules],
  reactions: [],
  projections: [],
  controllers: [RuleChangesHttp, CloseLogHttp],
};
