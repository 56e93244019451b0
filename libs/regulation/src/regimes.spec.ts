import {
  confidenceOf,
  dayOf,
  isRule,
  limitConfidenceOf,
  regimeOn,
  regimes,
  rulesetOf,
  wordsOfConfidence,
  writeRuleset,
} from '#regulation';

describe('a regime', () => {
  it('is that of the day on which a step happened in Viet Nam', () => {
    expect(regimeOn('2025-06-30')).toBe('R22');
    expect(regimeOn('2025-07-01')).toBe('R25');
    expect(regimeOn(dayOf('2025-06-30T16:59:59Z'))).toBe('R22');
    expect(regimeOn(dayOf('2025-06-30T17:00:00Z'))).toBe('R25');
  });

  it('leaves no day without one', () => {
    expect(regimes.map(({ from, to }) => [from, to])).toEqual([
      [undefined, '2025-06-30'],
      ['2025-07-01', undefined],
    ]);
  });

  it('is read from an entry as it was written', () => {
    expect(rulesetOf({ ruleset: writeRuleset('2025-07-01', 40) })).toEqual({
      regime: 'R25',
      size: 40,
    });
    expect(rulesetOf({ ruleset: 'none@0' })).toEqual({ regime: undefined, size: 0 });
  });
});

describe('a confidence', () => {
  it('makes a rule where it is quoted or paraphrased, a parameter otherwise', () => {
    expect(['Q', 'P', 'Q/P', 'Q (right only)'].every(isRule)).toBe(true);
    expect(['M', 'I', 'N', 'weak', ''].some(isRule)).toBe(false);
  });

  it('of a limit is the mark in its cell, or that of its row', () => {
    expect(limitConfidenceOf('at once (M)', 'P')).toBe('M');
    expect(limitConfidenceOf('**N** (R22 was 20 d)', 'Q')).toBe('N');
    expect(limitConfidenceOf('none', 'Q')).toBe('Q');
    expect(limitConfidenceOf('03 d from notice', 'Q/P')).toBe('Q');
    expect(limitConfidenceOf('right after request (draft)', 'Q/P')).toBe('draft');
  });

  it('is told in both languages', () => {
    expect(wordsOfConfidence(confidenceOf('Q/P')).en).toBe('quoted');
    expect(wordsOfConfidence(confidenceOf('weak')).vi).toContain('chưa xác nhận');
  });
});
