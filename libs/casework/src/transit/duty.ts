import { duty } from '#host';
import * as commands from './commands.js';
import { transit as decider } from './decider.js';
import { TransitHttp } from './http.js';
import { refusals } from './refusals.js';

/** The way from one unit to another: what a service enrols. */
export const transit = duty({
  name: 'transit',
  words: { vi: 'Chặng đường', en: 'On the way' },
  commands,
  decider,
  refusals,
  http: TransitHttp,
});
