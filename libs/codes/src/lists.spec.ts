import { codesOf, lists, wordsOfCode } from './lists.js';
import type { Coded } from './coded.js';

const everyList = Object.entries<readonly Coded[]>(lists);

describe('the code lists', () => {
  it.each(everyList)('%s spells each code once', (_, rows) => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  it.each(everyList)('%s has words in both languages', (_, rows) => {
    const wordless = rows.filter(({ words }) => words.vi.trim() === '' || words.en.trim() === '');
    expect(wordless).toEqual([]);
  });

  it('never call a person an object, nor a victim before the confirmation', () => {
    const told = everyList.flatMap(([, rows]) => rows.map(({ words }) => words.vi.toLowerCase()));
    expect(told.filter((vi) => vi.includes('đối tượng'))).toEqual([]);
  });

  it('lose no indicator', () => {
    expect(codesOf('forcedCriminalityIndicators')).toHaveLength(22);
    expect(codesOf('screeningIndicators')).toHaveLength(67);
  });
});

describe('the words of a code', () => {
  it('are those of its list', () => {
    expect(wordsOfCode('serviceTypes', 'SVC_TRAVEL').vi).toBe('Hỗ trợ chi phí đi lại');
  });

  it('are the code itself where this build does not know it', () => {
    expect(wordsOfCode('returnMode', 'RET_NEW')).toEqual({ vi: 'RET_NEW', en: 'RET_NEW' });
  });
});
