import type { TLocalizedValidationError } from 'typebox/error';
import type { Words } from '#kernel';

/** Where inside a field something does not fit (JSON pointer), and what, in both languages. */
export type Fault = Readonly<{ path: string; words: Words }>;

type Told = Readonly<Record<string, unknown>>;
const text = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));

const FORMATS: Readonly<Record<string, Words>> = {
  date: { vi: 'phải là ngày có thật, dạng 2026-11-22', en: 'must be a real day, as 2026-11-22' },
  'date-time': {
    vi: 'phải là thời điểm có múi giờ, dạng 2026-11-22T02:10:00+07:00',
    en: 'must be an instant with its offset, as 2026-11-22T02:10:00+07:00',
  },
  'day-or-instant': {
    vi: 'phải là ngày có thật, hoặc thời điểm có múi giờ',
    en: 'must be a real day, or an instant with its offset',
  },
  'case-id': {
    vi: 'không phải mã hồ sơ đúng; kiểm tra lại chữ cái cuối',
    en: 'is no valid case id; check its last letter',
  },
};

// What each rule of JSON Schema says to the one who broke it.
const SAID: Readonly<Record<string, (told: Told) => Words>> = {
  required: ({ requiredProperties }) => ({
    vi: `thiếu: ${text(requiredProperties)}`,
    en: `is missing: ${text(requiredProperties)}`,
  }),
  additionalProperties: ({ additionalProperties }) => ({
    vi: `có phần không thuộc ô này: ${text(additionalProperties)}`,
    en: `has parts that are not of this field: ${text(additionalProperties)}`,
  }),
  enum: ({ allowedValues }) => ({
    vi: `phải là một trong: ${text(allowedValues)}`,
    en: `must be one of: ${text(allowedValues)}`,
  }),
  format: ({ format }) => FORMATS[text(format)] ?? { vi: 'sai dạng', en: 'has another form' },
  pattern: () => ({ vi: 'sai dạng', en: 'has another form' }),
  type: ({ type }) => ({ vi: `phải có kiểu ${text(type)}`, en: `must be of type ${text(type)}` }),
  minimum: ({ limit }) => ({
    vi: `ít nhất là ${text(limit)}`,
    en: `must be at least ${text(limit)}`,
  }),
  maximum: ({ limit }) => ({
    vi: `nhiều nhất là ${text(limit)}`,
    en: `must be at most ${text(limit)}`,
  }),
  minItems: ({ limit }) => ({
    vi: `cần ít nhất ${text(limit)} mục`,
    en: `needs ${text(limit)} at least`,
  }),
  maxItems: ({ limit }) => ({
    vi: `nhiều nhất ${text(limit)} mục`,
    en: `takes ${text(limit)} at most`,
  }),
  maxLength: ({ limit }) => ({
    vi: `dài nhất ${text(limit)} ký tự`,
    en: `takes ${text(limit)} characters at most`,
  }),
};

const WRONG: Words = { vi: 'chưa đúng', en: 'does not fit' };

/** A validation error in words. */
export function faultOf(error: TLocalizedValidationError | undefined): Fault {
  const words = (error && SAID[error.keyword]?.(error.params)) ?? WRONG;
  return { path: error?.instancePath ?? '', words };
}

/** A fault as the text that class-validator carries; `readFault` reads it again. */
export const writeFault = (fault: Fault | undefined): string =>
  JSON.stringify(fault ?? faultOf(undefined));

export const readFault = (message: string): Fault => JSON.parse(message) as Fault;
