import { duty } from '#host';
import * as commands from './commands.js';
import { identityCheckRequest as decider } from './decider.js';
import { IdentityCheckRequestHttp } from './http.js';
import { refusals } from './refusals.js';

/** Request of an identity check: what the service enrols. */
export const identityCheckRequest = duty({
  name: 'identity-check-request',
  words: { vi: 'Đề nghị xác minh nhân thân', en: 'Request of an identity check' },
  commands,
  decider,
  refusals,
  http: IdentityCheckRequestHttp,
});
