import fs from 'node:fs';
import path from 'node:path';
import { catalogue, readRecord, type Entry } from '#contracts';
import { wordsOf } from '#case-file';

const EXAMPLES = path.join(__dirname, '../../contracts/examples');
const examples = fs
  .readdirSync(EXAMPLES)
  .map((file) => readRecord(fs.readFileSync(path.join(EXAMPLES, file), 'utf8')))
  .filter((entry) => entry !== undefined);

describe('words', () => {
  it.each(examples.map((entry) => [entry.type, entry] as const))(
    'of %s are said in both languages, without a gap',
    (_, entry) => {
      const { vi, en } = wordsOf(entry);
      for (const text of [vi, en]) expect(text).toMatch(/^\p{Lu}\S*( \S+)*$/u);
      expect(vi + en).not.toMatch(/undefined|\[object|đối tượng/i);
      expect(vi).not.toBe(en);
    },
  );

  it('of an event that this build cannot read are its bare name', () => {
    const [entry] = examples;
    const unread = { ...entry, type: 'Later', known: false } as unknown as Entry;
    expect(wordsOf(unread)).toEqual({ vi: 'Later', en: 'Later' });
  });

  it('call nobody a victim before it is decided', () => {
    const decides = ['identification', 'closing'];
    const early = examples.filter(
      ({ type }) =>
        catalogue[type].vocabulary === 'casework' && !decides.includes(catalogue[type].duty),
    );
    for (const entry of early) {
      expect(wordsOf(entry).vi).not.toContain('nạn nhân');
      expect(wordsOf(entry).en).not.toContain('victim');
    }
  });
});
