import type { CaseOpened, NoteReceived, Published } from '#contracts';
import { keeping, Refused, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'ForeignReturnSettled' | 'ReturnPapersSent'>;
type Reads = Writes | NoteReceived | CaseOpened;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);
const has = (said: Said, type: Reads['type']) => said.some((event) => event.type === type);

const pathOf = (said: Said) => said.find((event) => event.type === 'CaseOpened')?.data.path;

function checkForeign(said: Said): void {
  const path = pathOf(said) ?? 'UNKNOWN';
  if (path !== 'FOREIGN_VICTIM' && path !== 'UNKNOWN') throw refused('not-a-foreign-victim');
}

export const foreignReturn: Decider<Said, typeof commands, Writes, Reads> = {
  initialState: [],

  open(said) {
    if (pathOf(said) !== 'FOREIGN_VICTIM' || has(said, 'ReturnPapersSent')) return [];
    return has(said, 'ForeignReturnSettled')
      ? ['SendReturnPapers', 'SettleForeignReturn']
      : ['SettleForeignReturn'];
  },

  // Joint Circular 01/2014 art. 9.1: on the note that accepts the return, settle it, then tell the Immigration Department.
  decide: {
    SettleForeignReturn({ gate, expectedOn }, said, { recordedFrom }) {
      checkForeign(said);
      if (!has(said, 'NoteReceived') && recordedFrom !== 'paper') throw refused('no-note');
      const settled: Writes = { type: 'ForeignReturnSettled', data: { gate, expectedOn } };
      return repeatsLast(said, settled) ? [] : [settled];
    },

    SendReturnPapers({ of }, said) {
      checkForeign(said);
      const sent: Writes = { type: 'ReturnPapersSent', data: { of } };
      return repeatsLast(said, sent) ? [] : [sent];
    },
  },

  evolve: keeping<Reads>('ForeignReturnSettled', 'ReturnPapersSent', 'NoteReceived', 'CaseOpened'),
};
