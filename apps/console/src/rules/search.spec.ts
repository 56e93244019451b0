import { seedRules } from '#regulation';
import { chosen, folded, hasWords } from './search.js';

const rules = seedRules().obligations.map((rule) => ({
  ...rule,
  computed: rule.when !== undefined,
  parties: rule.id.startsWith('R25-A') ? ['border'] : [],
  limitWords: { vi: '', en: '' },
  set: null,
}));
const ids = (filter: Parameters<typeof chosen>[1]) => chosen(rules, filter).map(({ id }) => id);

describe('looking for a rule', () => {
  it('needs no marks and no capitals', () => {
    expect(folded('Đưa người đến Ủy ban')).toBe('dua nguoi den uy ban');
    expect(ids({ q: 'dua nguoi den uy ban nhan dan cap xa' })).toContain('R25-A1');
    expect(ids({ q: 'ĐƯA NGƯỜI đến' })).toContain('R25-A1');
  });

  it('finds by id, by article and by the words of the other language', () => {
    expect(ids({ q: 'R25-A1' })).toContain('R25-A1');
    expect(ids({ q: 'l53 27.1' })).toContain('R25-A1');
    expect(ids({ q: 'commune' })).toContain('R25-A1');
  });

  it('asks that every word be there', () => {
    expect(hasWords('Sở Y tế', 'so te')).toBe(true);
    expect(hasWords('Sở Y tế', 'so cong an')).toBe(false);
    expect(ids({ q: 'commune nowhere' })).toEqual([]);
  });

  it('keeps every row where nothing is asked', () => {
    expect(ids({})).toHaveLength(rules.length);
  });

  it.each([
    ['regime', 'R22', (id: string) => id.startsWith('R22-')],
    ['confidence', 'practice', (id: string) => id.startsWith('PR-')],
    ['party', 'border', (id: string) => id.startsWith('R25-A')],
  ] as const)('keeps those of one %s', (by, value, fits) => {
    const found = ids({ [by]: value });
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(fits)).toBe(true);
  });

  it('puts each row under one word of how sure it is', () => {
    const told = (['quoted', 'paraphrased', 'unconfirmed', 'practice'] as const).map(
      (confidence) => ids({ confidence }).length,
    );
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(rules.length);
  });
});
