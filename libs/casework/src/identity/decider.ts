import type { Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import { unlessTold } from '../case-and-said.js';
import type * as commands from './commands.js';

type Writes = Published<'IdentityClaimed'>;

export const identity: Decider<readonly Past<Writes>[], typeof commands, Writes> = {
  initialState: [],
  open: () => ['ClaimIdentity'],
  decide: {
    // A claim is what somebody says, never what is so; several may contradict each other, and none may ever come.
    ClaimIdentity: ({ source, about }, said, context) =>
      unlessTold<Writes>(said, { type: 'IdentityClaimed', data: { source, about } }, context),
  },
  evolve: keeping<Writes>('IdentityClaimed'),
};
