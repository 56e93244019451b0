import { decideClosing } from './closing.js';
import type { Closing, Head } from './heads.js';

const head = (log: string, closing?: Closing): [string, Head] => [
  log,
  {
    log,
    size: 9,
    arrived: 9,
    frontier: { size: 0, hashes: [] },
    clock: 0,
    rulesAt: -1,
    proved: 9,
    sealedAt: undefined,
    closing,
  },
];
const closed: Closing = { size: 4, root: Buffer.alloc(32), by: 'coordination/7', actsFrom: 3 };
const heads = new Map([
  ...['local', 'coordination', 'police', 'border', 'social'].map((l) => head(l)),
  head('audit', closed),
]);
const asked = { log: 'social', successor: 'police', unit: 'police/unit' };
const seals = new Map([
  ['coordination', 3],
  ['police', 7],
  ['border', 5],
]);
const decide = (over: Partial<typeof asked> = {}, told = seals) =>
  decideClosing({ ...asked, ...over }, heads, told, 'coordination');

describe('closing a log', () => {
  it('is at the greatest size that anybody sealed', () => {
    expect(decide()).toEqual({ ...asked, size: 7 });
  });

  it('waits for every party that is not closed itself, and names who is missing', () => {
    const told = new Map([['police', 7]]);
    expect(decide({}, told)).toEqual({
      refused: 'not-all-have-sealed',
      detail: 'coordination, border',
    });
  });

  it('is refused for the own log, for a closed one, and with a successor that cannot lead', () => {
    expect(decide({ log: 'coordination' })).toMatchObject({ refused: 'own-log' });
    expect(decide({ log: 'audit' })).toMatchObject({ refused: 'log-closed-already' });
    expect(decide({ successor: 'audit' })).toMatchObject({ refused: 'successor-closed' });
    expect(decide({ successor: 'social' })).toMatchObject({ refused: 'successor-closed' });
  });
});
