import { Format } from 'typebox/format';

// A case id can be said over a telephone: agency, year, number, check letter (`BP-2026-0412-C`).
// 23 is prime, there are 23 letters (I, O and U are left out), and no two letters count the same: so one wrong
// character and two swapped neighbours are always noticed.
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
const FORM = /^[A-HJ-NP-TV-Z]{2}-\d{4}-\d{4,7}-[A-HJ-NP-TV-Z]$/;

/** The agency's two letters in a case id, by the name of its log. */
export const casePrefix: Readonly<Record<string, string>> = {
  police: 'CA',
  border: 'BP',
  'foreign-affairs': 'NG',
  'labour-social': 'XH',
  coordination: 'DP',
};

const [HYPHEN, ZERO, NINE] = ['-', '0', '9'].map((c) => c.charCodeAt(0)) as [
  number,
  number,
  number,
];

/** By number, without a text for each character: every record that is read asks for it. */
function checkLetter(body: string): string {
  let [sum, weight] = [0, 2];
  for (let i = body.length - 1; i >= 0; i--) {
    const code = body.charCodeAt(i);
    if (code === HYPHEN) continue;
    const value = code <= NINE ? code - ZERO : LETTERS.indexOf(body.charAt(i));
    sum += weight++ * value;
  }
  return LETTERS.charAt(sum % 23);
}

/** Makes a case id from the agency's two letters, a year and a number counted from 1. */
export function caseIdOf(prefix: string, year: number, number: number): string {
  const body = `${prefix}-${String(year)}-${String(number).padStart(4, '0')}`;
  return `${body}-${checkLetter(body)}`;
}

/** Whether a text is a case id with the right check letter. */
export function isCaseId(text: string): boolean {
  return FORM.test(text) && checkLetter(text.slice(0, -2)) === text.slice(-1);
}

/** The number inside a case id, or undefined where prefix or year are others. */
export function findCaseNumber(caseId: string, prefix: string, year: number): number | undefined {
  const [p, y, n] = caseId.split('-');
  return p === prefix && y === String(year) && isCaseId(caseId) ? Number(n) : undefined;
}

Format.Set('case-id', isCaseId);
