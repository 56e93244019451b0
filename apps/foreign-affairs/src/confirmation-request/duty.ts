import { duty } from '#host';
import * as commands from './commands.js';
import { confirmationRequest as decider } from './decider.js';
import { ConfirmationRequestHttp } from './http.js';
import { refusals } from './refusals.js';

/** Request for confirmation: what the service enrols. */
export const confirmationRequest = duty({
  name: 'confirmation-request',
  words: { vi: 'Đề nghị xác nhận nạn nhân', en: 'Request for confirmation' },
  commands,
  decider,
  refusals,
  http: ConfirmationRequestHttp,
});
