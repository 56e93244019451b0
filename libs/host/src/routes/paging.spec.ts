import { pageOfAll, placeOf } from './paging.js';

const all = Array.from({ length: 120 }, (_, i) => i);
const shown = (row: number) => row;
const read50 = (after: string) => pageOfAll(all, placeOf({ after, limit: '50' }), shown);

describe('a list without keys', () => {
  it('is read to its end, each row once, by its cursors', () => {
    const read: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: ReturnType<typeof read50> = read50(after);
      expect(page.total).toBe(120);
      read.push(...page.items);
      after = page.next;
    }
    expect(read).toEqual(all);
  });

  it('ends where its last page is just full', () => {
    expect(pageOfAll(all, placeOf({ after: '99', limit: '20' }), shown).next).toBeNull();
    expect(pageOfAll(all, placeOf({ limit: '1000' }), shown).next).toBeNull();
  });

  it('has nothing behind its end, and 50 rows where nobody says', () => {
    expect(pageOfAll(all, placeOf({ after: '500' }), shown)).toMatchObject({
      items: [],
      next: null,
    });
    expect(pageOfAll(all, placeOf({}), shown)).toMatchObject({
      items: all.slice(0, 50),
      next: '49',
    });
  });

  it.each([
    ['limit', '0'],
    ['limit', '1001'],
    ['limit', '1.5'],
    ['limit', 'all'],
    ['after', 'x'],
    ['after', '-2'],
    ['after', '1.5'],
  ])('refuses %s=%s by its name', (field, value) => {
    expect(() => placeOf({ [field]: value })).toThrow(
      expect.objectContaining({
        code: 'invalid-query',
        more: { errors: [expect.objectContaining({ field, code: 'wrong' })] },
      }),
    );
  });
});
