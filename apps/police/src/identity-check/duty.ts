import { duty } from '#host';
import * as commands from './commands.js';
import { identityCheck as decider } from './decider.js';
import { IdentityCheckHttp } from './http.js';
import { refusals } from './refusals.js';

/** Identity check: what the service enrols. */
export const identityCheck = duty({
  name: 'identity-check',
  words: { vi: 'Xác minh nhân thân', en: 'Identity check' },
  commands,
  decider,
  refusals,
  http: IdentityCheckHttp,
});
