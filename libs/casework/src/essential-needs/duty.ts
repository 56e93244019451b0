import { duty } from '#host';
import * as commands from './commands.js';
import { essentialNeeds as decider } from './decider.js';
import { EssentialNeedsHttp } from './http.js';
import { refusals } from './refusals.js';

/** Essential needs: what a service enrols. */
export const essentialNeeds = duty({
  name: 'essential-needs',
  words: { vi: 'Nhu cầu thiết yếu', en: 'Essential needs' },
  commands,
  decider,
  refusals,
  http: EssentialNeedsHttp,
});
