import { wordsOfParty } from '#codes';
import type { Service } from '#host';
import { ReplayHttp } from './replay/http.js';

/** Audit replays any case as a ministry knew it at any moment, from its own verified copies of all logs. */
export const audit: Service = {
  log: 'audit',
  face: 'auditor',
  words: wordsOfParty('audit'),
  duties: [],
  reactions: [],
  projections: [],
  controllers: [ReplayHttp],
};
