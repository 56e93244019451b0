import { findCaseNumber } from '#contracts';
import type { Ledger } from '#ledger';
import { CaseNumbers, checkCasePrefix } from './case-numbers.js';
import type { AnyDuty } from './duty.js';

const NOW = new Date('2026-06-01T08:00:00+07:00');
const about = (cases: boolean) => (cases ? {} : { register: true }) as AnyDuty;

describe('the numbers of cases', () => {
  it('have the prefix of their service, and no other service has it', () => {
    const border = new CaseNumbers({ log: 'border' } as Ledger);
    expect(findCaseNumber(border.next(NOW), 'BP', 2026)).toBe(1);
    expect(() => new CaseNumbers({ log: 'ward' } as Ledger).next(NOW)).toThrow('opens no cases');
  });

  it('stop the start of a service that may open cases and has no prefix', () => {
    expect(() => {
      checkCasePrefix({ log: 'ward', duties: [about(true)] });
    }).toThrow('no prefix');
    checkCasePrefix({ log: 'ward', duties: [about(false)] });
    checkCasePrefix({ log: 'border', duties: [about(true)] });
  });
});
