import type { NoteReceived } from '#contracts';
import type { Decider } from '#kernel';
import type * as commands from './commands.js';

/** The notes known so far, each by its origin, subject and moment. */
type Notes = readonly string[];

const noteOf = ({ from, subject }: NoteReceived['data'], occurredAt: string) =>
  `${from} ${subject} ${occurredAt}`;

export const notes: Decider<Notes, typeof commands, NoteReceived> = {
  initialState: [],

  open: () => ['ReceiveNote'],

  decide: {
    ReceiveNote({ from, subject }, known, { occurredAt }) {
      const data = { from, subject };
      return known.includes(noteOf(data, occurredAt)) ? [] : [{ type: 'NoteReceived', data }];
    },
  },

  evolve: {
    NoteReceived: (known, { data, occurredAt }) => [...known, noteOf(data, occurredAt)],
  },
};
