import fc from 'fast-check';
import {
  caseIdOf,
  findFault,
  inMergedOrder,
  parseKnows,
  readRecord,
  writeKnows,
  writeRecord,
  type Knows,
  type Stamp,
} from '#contracts';

const received = {
  type: 'PersonReceived',
  data: { unit: 'border/post/long-binh', place: 'BORDER_POST', mode: 'RET_SELF' },
} as const;

const stamp: Stamp = {
  publisher: 'border',
  position: 512,
  caseId: caseIdOf('BP', 2026, 412),
  time: '2026-01-02T02:31:00.000Z',
  occurredAt: '2026-01-02T02:10:00+07:00',
  clock: '1767320000000000',
  knows: { police: 120, 'labour-social': 88 },
  actor: 'border/post/long-binh#bp-1',
  ruleset: 'none@0',
  causationId: 'border/511',
  reaction: 'when-asked-do-it',
  correlationId: '0b54a1f2',
  requestId: 'a'.repeat(64),
  recordedFrom: 'paper',
};

const change = (record: string, key: string, value: unknown) =>
  JSON.stringify({ ...(JSON.parse(record) as object), [key]: value });

describe('a record', () => {
  const record = writeRecord(received, stamp);

  it('is read as it was written', () => {
    const { publisher, ...rest } = stamp;
    expect(readRecord(record)).toEqual({
      ...received,
      ...rest,
      publisher,
      id: 'border/512',
      fullType: 'vn.donghanh.casework.PersonReceived.v1',
      version: 1,
      known: true,
    });
  });

  it('leaves out what is not there', () => {
    const bare = { ...stamp, caseId: undefined, causationId: undefined, reaction: undefined };
    const entry = readRecord(writeRecord(received, { ...bare, knows: {}, recordedFrom: 'screen' }));
    expect(entry).toMatchObject({ caseId: undefined, knows: {}, recordedFrom: 'screen' });
  });

  it('of an unknown type or a later version is read raw', () => {
    for (const type of ['vn.donghanh.casework.Later.v1', 'vn.donghanh.casework.PersonReceived.v2'])
      expect(readRecord(change(record, 'type', type))).toMatchObject({ known: false });
  });

  it('of another vocabulary is not the event of the same name', () => {
    const type = 'vn.donghanh.police.PersonReceived.v1';
    expect(readRecord(change(record, 'type', type))?.known).toBe(false);
  });

  it('with data that do not fit is read raw', () => {
    const data = { ...received.data, name: 'somebody' };
    expect(readRecord(change(record, 'data', data))?.known).toBe(false);
  });

  it('is none of ours where source, case id, clock or form are wrong', () => {
    for (const [key, value] of [
      ['source', '/police'],
      ['subject', 'BP-2026-0412'],
      ['clock', '12'],
      ['specversion', '0.3'],
      ['knows', 'police'],
    ])
      expect(readRecord(change(record, String(key), value))).toBeUndefined();
    expect(readRecord('{')).toBeUndefined();
  });
});

describe('a fault', () => {
  it('names the field that does not fit', () => {
    expect(findFault(received)).toBeUndefined();
    const data = { ...received.data, unit: 'Ms Somebody' };
    expect(findFault({ type: 'PersonReceived', data })).toContain('PersonReceived/unit');
    expect(findFault({ type: 'Later', data: {} })).toContain('Later');
  });
});

describe('knows', () => {
  const logs = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
  const sizes = fc.integer({ min: 1, max: 1e12 });

  it('is read as it was written, in one spelling', () => {
    fc.assert(
      fc.property(fc.dictionary(logs, sizes), (knows: Knows) => {
        const text = writeKnows(knows);
        expect(parseKnows(text)).toEqual({ ...knows });
        expect(writeKnows(parseKnows(text) ?? {})).toBe(text);
      }),
    );
  });

  it('leaves empty logs out and does not read another form', () => {
    expect(writeKnows({ police: 0, border: 3 })).toBe('border:3');
    for (const text of ['police', 'police:', 'police:1,', 'police:-1', 'Police:1'])
      expect(parseKnows(text)).toBeUndefined();
  });
});

describe('the merged order', () => {
  it('is by clock, then publisher, then position', () => {
    const at = (clock: string, publisher: string, position: number) => ({
      clock,
      publisher,
      position,
    });
    const sorted = [at('1', 'b', 2), at('1', 'b', 10), at('1', 'c', 0), at('2', 'a', 0)];
    expect([...sorted].reverse().sort(inMergedOrder)).toEqual(sorted);
  });
});
