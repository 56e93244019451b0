import { Compile } from 'typebox/compile';
import { catalogue, PaperNumber } from '#contracts';

describe('the number of a paper', () => {
  it('begins with digits and holds no sentence', () => {
    const number = Compile(PaperNumber);
    for (const one of ['7', '12/GXN-CAT', '0045/2026/GCN-XNC', '12.3'])
      expect(number.Check(one)).toBe(true);
    for (const one of ['', 'GXN', 'Nguyễn Văn A', '12 GXN', '12/gxn', '12/', `1${'/A'.repeat(9)}`])
      expect(number.Check(one)).toBe(false);
  });

  it('stands in no event', () => {
    const { pattern } = PaperNumber as unknown as { pattern: string };
    expect(pattern).toBeDefined();
    expect(JSON.stringify(catalogue)).not.toContain(JSON.stringify(pattern));
  });
});
