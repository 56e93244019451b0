import fs from 'node:fs';
import path from 'node:path';
import { readRecord, type Entry } from '#contracts';
import type { Arrival } from '#ledger';
import { fits } from './filter.js';
import { openedHere, timelineRow } from './timeline-row.js';

const EXAMPLES = path.join(__dirname, '../../../contracts/examples');
const example = (name: string): Entry => {
  const entry = readRecord(fs.readFileSync(path.join(EXAMPLES, `${name}.v1.json`), 'utf8'));
  if (!entry) throw new Error(`no example ${name}`);
  return entry;
};
const closed = example('EntryRestricted');
const opened = example('ProtectionAsked');
const caseId = opened.caseId ?? '';
/** As the publisher has it: found by its case, whoever looks. */
const arrival = {
  localOrder: 7,
  publisher: 'police',
  position: closed.position,
  caseId,
  causeMissing: false,
  arrivedAt: closed.time,
  entry: closed,
} as Arrival;

describe('a restricted entry on a timeline', () => {
  it('says neither case nor duty to who cannot open it', () => {
    const row = timelineRow('a', false, arrival);
    expect(row).toMatchObject({
      type: 'EntryRestricted',
      caseId: null,
      unit: 'police/service',
      words: { vi: 'Một mục hạn chế', en: 'One restricted entry' },
    });
    expect(fits({ caseId }, row)).toBe(false);
    expect(fits({ types: ['ProtectionAsked'] }, row)).toBe(false);
    expect(fits({ publishers: ['police'] }, row)).toBe(true);
  });

  it('is a line of its case to its publisher', () => {
    const row = timelineRow(
      'a',
      false,
      openedHere(arrival, () => opened),
    );
    expect(row).toMatchObject({ type: 'ProtectionAsked', caseId, duty: 'protection' });
    expect(fits({ caseId, types: ['ProtectionAsked'] }, row)).toBe(true);
  });
});
