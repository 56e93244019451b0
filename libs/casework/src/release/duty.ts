import { duty } from '#host';
import * as commands from './commands.js';
import { release as decider } from './decider.js';
import { ReleaseHttp } from './http.js';
import { refusals } from './refusals.js';

/** Release: what a service enrols. */
export const release = duty({
  name: 'release',
  words: { vi: 'Rời nơi tiếp nhận', en: 'Release' },
  commands,
  decider,
  refusals,
  http: ReleaseHttp,
});
