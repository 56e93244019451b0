import { duty } from '#host';
import * as commands from './commands.js';
import { familyNotice as decider } from './decider.js';
import { FamilyNoticeHttp } from './http.js';
import { refusals } from './refusals.js';

/** Notice to the family: what the service enrols. */
export const familyNotice = duty({
  name: 'family-notice',
  words: { vi: 'Báo người thân', en: 'Notice to the family' },
  commands,
  decider,
  refusals,
  http: FamilyNoticeHttp,
});
