import { duty } from '#host';
import * as commands from './commands.js';
import { handover as decider } from './decider.js';
import { HandoverHttp } from './http.js';
import { refusals } from './refusals.js';

/** Hand-over of the person: what a service enrols. */
export const handover = duty({
  name: 'handover',
  words: { vi: 'Giao, nhận người', en: 'Hand-over of the person' },
  commands,
  decider,
  refusals,
  http: HandoverHttp,
});
