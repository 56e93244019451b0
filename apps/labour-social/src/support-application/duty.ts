import { duty } from '#host';
import * as commands from './commands.js';
import { supportApplication as decider } from './decider.js';
import { SupportApplicationHttp } from './http.js';
import { refusals } from './refusals.js';

/** Applications for support: what the service enrols. */
export const supportApplication = duty({
  name: 'support-application',
  words: { vi: 'Đơn đề nghị hỗ trợ', en: 'Applications for support' },
  commands,
  decider,
  refusals,
  http: SupportApplicationHttp,
});
