import { duty } from '#host';
import * as commands from './commands.js';
import { notes as decider } from './decider.js';
import { NotesHttp } from './http.js';
import { refusals } from './refusals.js';

/** Foreign notes: what the service enrols. */
export const notes = duty({
  name: 'notes',
  words: { vi: 'Công hàm của phía nước ngoài', en: 'Foreign notes' },
  commands,
  decider,
  refusals,
  http: NotesHttp,
});
