import fc from 'fast-check';
import { caseIdOf, casePrefix, findCaseNumber, isCaseId } from '#contracts';

const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
const caseIds = fc
  .tuple(
    fc.constantFrom(...Object.values(casePrefix)),
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 9_999_999 }),
  )
  .map(([prefix, year, number]) => caseIdOf(prefix, year, number));

describe('a case id', () => {
  it('is made from prefix, year and number and says its number again', () => {
    const id = caseIdOf('BP', 2026, 412);
    expect(id).toMatch(/^BP-2026-0412-[A-Z]$/);
    expect(isCaseId(id)).toBe(true);
    expect(findCaseNumber(id, 'BP', 2026)).toBe(412);
    expect(findCaseNumber(id, 'CA', 2026)).toBeUndefined();
  });

  it('shows one wrong character, wherever it is', () => {
    const wrong = fc.tuple(caseIds, fc.nat(), fc.nat());
    fc.assert(
      fc.property(wrong, ([id, at, by]) => {
        const i = at % id.length;
        const alphabet = /\d/.test(id[i] ?? '') ? '0123456789' : LETTERS;
        const other = alphabet[by % alphabet.length] ?? '';
        const changed = id.slice(0, i) + other + id.slice(i + 1);
        return isCaseId(changed) === (changed === id);
      }),
      { numRuns: 5_000 },
    );
  });

  it('shows two neighbours that changed places', () => {
    fc.assert(
      fc.property(fc.tuple(caseIds, fc.nat()), ([id, at]) => {
        const i = at % (id.length - 1);
        const swapped = id.slice(0, i) + (id[i + 1] ?? '') + (id[i] ?? '') + id.slice(i + 2);
        return isCaseId(swapped) === (swapped === id);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is not what merely looks like one', () => {
    for (const text of ['', 'BP-2026-0412', 'bp-2026-0412-A', 'BP-2026-412-A', 'BP-2026-0412-I'])
      expect(isCaseId(text)).toBe(false);
  });
});
