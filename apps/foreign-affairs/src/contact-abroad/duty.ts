import { duty } from '#host';
import * as commands from './commands.js';
import { contactAbroad as decider } from './decider.js';
import { ContactAbroadHttp } from './http.js';
import { refusals } from './refusals.js';

/** Contact abroad: what the service enrols. */
export const contactAbroad = duty({
  name: 'contact-abroad',
  words: { vi: 'Liên hệ ở nước ngoài', en: 'Contact abroad' },
  commands,
  decider,
  refusals,
  http: ContactAbroadHttp,
});
