import { duty } from '#host';
import * as commands from './commands.js';
import { dataRequests as decider } from './decider.js';
import { DataRequestsHttp } from './http.js';
import { refusals } from './refusals.js';

/** Requests about personal data: what a service enrols. */
export const dataRequests = duty({
  name: 'data-requests',
  words: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Requests about personal data' },
  commands,
  decider,
  refusals,
  http: DataRequestsHttp,
});
