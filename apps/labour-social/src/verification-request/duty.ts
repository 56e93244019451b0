import { duty } from '#host';
import * as commands from './commands.js';
import { verificationRequest as decider } from './decider.js';
import { VerificationRequestHttp } from './http.js';
import { refusals } from './refusals.js';

/** Request of verification: what the service enrols. */
export const verificationRequest = duty({
  name: 'verification-request',
  words: { vi: 'Đề nghị xác minh', en: 'Request of verification' },
  commands,
  decider,
  refusals,
  http: VerificationRequestHttp,
});
