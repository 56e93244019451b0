import { rulesBook } from '#regulation';
import type { RulesBook } from '../rules/book.js';
import { RulesHttp } from './rules-http.js';

const at = rulesBook([]);
const book = {
  now: () => Promise.resolve({ at, now: at(0), size: 0, standing: 'none' }),
} as unknown as RulesBook;
const http = new RulesHttp(book);
const idsOf = async (asked: Readonly<Record<string, string>>) =>
  (await http.listObligations(asked)).items.map(({ id }) => id);

describe('the rules over HTTP', () => {
  it('come all at once where a thousand are asked for', async () => {
    const { items, next, total } = await http.listObligations({ limit: '1000' });
    expect([items.length, next]).toEqual([at(0).obligations.length, null]);
    expect(total).toBe(items.length);
  });

  it('carry article, confidence and source, and not their machine-readable half', async () => {
    const { items } = await http.listObligations({ limit: '1000' });
    const row = items.find(({ id }) => id === 'R25-A1');
    expect(row).toMatchObject({
      ...{ kind: 'rule', article: 'L53 27.1 (am.)', confidence: 'Q', limitConfidence: 'Q' },
      limitWords: { vi: 'ngay', en: 'at once' },
      computed: true,
    });
    expect(items.filter((one) => 'when' in one)).toEqual([]);
  });

  it('tell the limit that two persons set for a row that has none', async () => {
    const value = { amount: 20, unit: 'calendar-days' as const };
    const setting = { parameter: 'limit.r25-a7', value, change: 'coordination/5' };
    const settings = [
      { ...setting, effective: '2026-01-01', document: '99/2026/NĐ-CP' },
      { ...setting, effective: '2999-01-01', change: 'coordination/6' },
    ];
    const held = { now: { ...at(0), settings } };
    const told = new RulesHttp({ now: () => Promise.resolve(held) } as unknown as RulesBook);
    const { items } = await told.listObligations({ limit: '1000' });
    const setOf = (asked: string) => items.find(({ id }) => id === asked)?.set;
    expect(setOf('R25-A7')).toMatchObject({
      limit: { kind: 'within', amount: 20, unit: 'calendar-days' },
      limitWords: { en: 'within 20 days' },
      ...{ confirmed: true, since: '2026-01-01', change: 'coordination/5' },
      document: '99/2026/NĐ-CP',
    });
    expect(setOf('R25-A8')).toBeNull();
  });

  it('go on behind a cursor', async () => {
    const first = await http.listObligations({ limit: '2' });
    const rest = await http.listObligations({ limit: '1000', after: first.next ?? '' });
    expect(first.items.length + rest.items.length).toBe(first.total);
  });

  it('are found in both languages, with and without the marks of Vietnamese', async () => {
    const told = await idsOf({ q: 'uỷ ban nhân dân xã', limit: '1000' });
    expect(await idsOf({ q: 'đưa người', limit: '1000' })).toContain('R25-A1');
    expect(await idsOf({ q: 'dua NGUOI', limit: '1000' })).toContain('R25-A1');
    expect(await idsOf({ q: 'take the person commune', limit: '1000' })).toContain('R25-A1');
    expect(await idsOf({ q: 'nothing of the kind' })).toEqual([]);
    expect(told).not.toContain('X-D5');
  });

  it('are filtered by regime, kind, confidence and party', async () => {
    const { items } = await http.listObligations({
      regime: 'R22',
      kind: 'parameter',
      limit: '1000',
    });
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ regime, kind }) => regime !== 'R22' || kind !== 'parameter')).toEqual(
      [],
    );
    const border = await http.listObligations({ party: 'border', limit: '1000' });
    expect(border.items.filter(({ parties }) => !parties.includes('border'))).toEqual([]);
    expect(border.items.length).toBeGreaterThan(3);
  });

  it.each([
    ['regime', 'R99'],
    ['kind', 'law'],
    ['party', 'navy'],
    ['limit', '1001'],
    ['after', 'x'],
  ])('refuse %s=%s by its name', async (field, value) => {
    await expect(http.listObligations({ [field]: value })).rejects.toMatchObject({
      code: 'invalid-query',
      more: { errors: [expect.objectContaining({ field })] },
    });
  });

  it('say which seed holds', async () => {
    expect(await http.readRules()).toEqual({
      ...{ size: 0, seedHash: null, ownSeed: at(0).seedHash, adopted: false, decides: true },
    });
  });

  it('tell every parameter as not confirmed while nobody set one', async () => {
    const { items } = await http.listParameters({ limit: '1000' });
    expect(items.length).toBe(at(0).parameters.length);
    expect(items.filter(({ confirmed, since }) => confirmed || since !== null)).toEqual([]);
    const [wait] = (await http.listParameters({ q: 'lateness.after-paper' })).items;
    expect(wait?.value).toEqual({ amount: 24, unit: 'hours' });
  });
});
