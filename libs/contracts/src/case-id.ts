import { Format } from 'typebox/format';

// A case id can be said over a telephone: agency, year, number, check letter (`BP-2026-0412-C`).
// 23 is prime, there are 23 letters (I, O and U are left out), and no two letters count the same: so one wrong
// character and two swapped neighbours are always noticed.
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
const FORM = /^([A-HJ-NP-TV-Z]{2}-\d{4}-\d{4,7})-([A-HJ-NP-TV-Z])$/;

/** The agency's two letters in a case id, by the name of its log. */
export const casePrefix: Readonly<Record<string, string>> = {
  police: 'CA',
  border: 'BP',
  'foreign-affairs': 'NG',
  'labour-social': 'XH',
  coordination: 'DP',
};

const value = (character: string) =>
  LETTERS.includes(character) ? LETTERS.indexOf(character) : Number(character);

function checkLetter(body: string): string {
  const digits = [...body.replaceAll('-', '')];
  const sum = digits.reduce((total, c, i) => (total + (digits.length - i + 1) * value(c)) % 23, 0);
  return LETTERS[sum] ?? 'A';
}

/** Makes a case id from the agency's two letters, a year and a number counted from 1. */
export function caseIdOf(prefix: string, year: number, number: number): string {
  const body = `${prefix}-${String(year)}-${String(number).padStart(4, '0')}`;
  return `${body}-${checkLetter(body)}`;
}

/** Whether a text is a case id with the right check letter. */
export function isCaseId(text: string): boolean {
  const parts = FORM.exec(text);
  return parts?.[1] !== undefined && checkLetter(parts[1]) === parts[2];
}

/** The number inside a case id, or undefined where prefix or year are others. */
export function findCaseNumber(caseId: string, prefix: string, year: number): number | undefined {
  const [p, y, n] = caseId.split('-');
  return p === prefix && y === String(year) && isCaseId(caseId) ? Number(n) : undefined;
}

Format.Set('case-id', isCaseId);
