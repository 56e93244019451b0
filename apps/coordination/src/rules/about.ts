import { findUnit, wordsOfCode } from '#codes';
import type { Words } from '#kernel';
import type { Rules } from '#regulation';
import type { Change } from './faults.js';

const join = (...parts: readonly (Words | string | undefined)[]): Words => {
  const told = parts.filter((part) => part !== undefined);
  const say = (language: keyof Words) =>
    told.map((part) => (typeof part === 'string' ? part : part[language])).join(' ');
  return { vi: say('vi'), en: say('en') };
};

const yesOrNo = (flag: boolean): Words =>
  flag ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
const dayOfMonth = (day: string): string => day.split('-').reverse().map(Number).join('/');
const unitWords = (code: string): Words | string => findUnit(code)?.words ?? code;

type Length = Readonly<{ amount?: number | undefined; unit?: string | undefined }>;
const lengthWords = ({ amount, unit }: Length): Words | undefined =>
  amount === undefined ? undefined : join(String(amount), unit && wordsOfCode('timeUnits', unit));

const LIMITS: Readonly<Record<string, Words>> = {
  WITHIN: { vi: 'trong', en: 'within' },
  NOTICE: { vi: 'trước', en: 'no later than before:' },
  AT_ONCE: { vi: 'ngay', en: 'at once' },
  NONE: { vi: 'không có thời hạn', en: 'no limit' },
  NOT_FOUND: { vi: 'chưa tìm thấy thời hạn', en: 'limit not found' },
};

function aboutParameter({ parameter, value }: NonNullable<Change['parameter']>, rules: Rules) {
  const found = rules.parameters.find(({ name }) => name === parameter);
  const { day, flag, choice } = value;
  const set =
    lengthWords(value) ??
    choice ??
    (day && dayOfMonth(day)) ??
    (flag === undefined ? '' : yesOrNo(flag));
  return join(found?.words ?? parameter, '→', set);
}

function aboutVersion(
  { rule, limit, confidence, validTo }: NonNullable<Change['version']>,
  rules: Rules,
) {
  const found = rules.obligations.find(({ id }) => id === rule);
  return join(
    `${rule}:`,
    found?.action,
    ...(limit ? ['→', LIMITS[limit.kind], lengthWords(limit)] : []),
    ...(confidence ? ['·', wordsOfCode('confidences', confidence)] : []),
    ...(validTo
      ? ['·', { vi: 'hết hiệu lực sau ngày', en: 'ends after' }, dayOfMonth(validTo)]
      : []),
  );
}

/** What a change says, for a reader. */
export function wordsOfChange(change: Change, rules: Rules): Words {
  const { seed, parameter, holiday, succession, version } = change;
  if (parameter) return aboutParameter(parameter, rules);
  if (version) return aboutVersion(version, rules);
  if (succession) return join(unitWords(succession.unit), '→', unitWords(succession.successor));
  if (holiday) {
    const sure = holiday.confirmed ? undefined : { vi: '(chưa chính thức)', en: '(not final)' };
    const { day, kind, holiday: name } = holiday;
    const named = name && wordsOfCode('holidays', name);
    return join(dayOfMonth(day), '→', wordsOfCode('dayKinds', kind), named && '·', named, sure);
  }
  return join(wordsOfCode('ruleChanges', change.kind), `${(seed ?? '').slice(0, 12)}…`);
}
