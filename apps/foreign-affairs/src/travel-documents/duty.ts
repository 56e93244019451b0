import { duty } from '#host';
import * as commands from './commands.js';
import { travelDocuments as decider } from './decider.js';
import { TravelDocumentsHttp } from './http.js';
import { refusals } from './refusals.js';

/** Travel documents: what the service enrols. */
export const travelDocuments = duty({
  name: 'travel-documents',
  words: { vi: 'Giấy tờ về nước', en: 'Travel documents' },
  commands,
  decider,
  refusals,
  http: TravelDocumentsHttp,
});
