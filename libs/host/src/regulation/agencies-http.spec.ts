import { rulesAt } from '#regulation';
import { Problem } from '../routes/problem.js';
import type { RulesBook } from '../rules/book.js';
import { AgenciesHttp } from './agencies-http.js';

const book = { now: () => Promise.resolve({ now: rulesAt([], 0) }) } as unknown as RulesBook;
const http = new AgenciesHttp(book);

describe('the agencies over HTTP', () => {
  it('come by party, province, day and role, in pages', async () => {
    const asked = { party: 'police', province: 'an-giang', day: '2025-03-01' };
    const first = await http.listAgencies({ ...asked, limit: '2' });
    expect(first.items.map(({ code }) => code)).toEqual([
      'police/airport/phu-quoc',
      'police/province/an-giang',
    ]);
    expect([first.next, first.total]).toEqual(['1', 5]);
    const rest = await http.listAgencies({ ...asked, after: '1' });
    expect(rest.items.map(({ code }) => code)).toEqual([
      'police/province/kien-giang',
      'police/immigration/an-giang',
      'police/immigration/kien-giang',
    ]);
    expect(rest.next).toBeNull();
  });

  it('carry validity, successor, confidence and source', async () => {
    const office = await http.readAgency('labour-social/district/an-phu');
    expect(office).toMatchObject({
      validFrom: null,
      validTo: '2025-06-30',
      succeededBy: { code: 'labour-social/province/an-giang' },
      confidence: 'I',
      source: 'S5',
      before: [],
      invented: false,
    });
    expect(office.after.map(({ code }) => code)).toEqual(['labour-social/province/an-giang']);
  });

  it.each([
    ['party', 'navy'],
    ['province', 'atlantis'],
    ['role', 'wizard'],
    ['day', 'tomorrow'],
    ['limit', '0'],
    ['after', 'x'],
  ])('refuse %s=%s by its name', async (field, value) => {
    await expect(http.listAgencies({ [field]: value })).rejects.toMatchObject({
      code: 'invalid-query',
      more: { errors: [{ field }] },
    });
  });

  it('do not have one of another name', async () => {
    await expect(http.readAgency('police/nobody')).rejects.toThrow(
      new Problem(404, 'agency-not-found'),
    );
  });
});
