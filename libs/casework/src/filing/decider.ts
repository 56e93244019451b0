import type { Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import { unlessTold } from '../case-and-said.js';
import { given } from '../rules.js';
import type * as commands from './commands.js';

type Writes = Published<'DocumentFiled'>;

export const filing: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => ['FileDocument'],
  decide: {
    // The number is looked at before, outside the log, and never reaches an event.
    FileDocument: ({ form, document, concerns }, said, context) =>
      unlessTold<Writes>(
        said,
        { type: 'DocumentFiled', data: { form, document, ...given('concerns', concerns) } },
        context,
      ),
  },
  evolve: keeping<Writes>('DocumentFiled'),
};
