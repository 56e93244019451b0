import { Format } from 'typebox/format';

// What everybody writes, said as one expression. Two of them stand in every record that is read, and taking apart what
// RFC 3339 allows besides costs five times as much.
const DAY =
  '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const HOUR = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const USUAL = new RegExp(`^\\d{4}-${DAY}T${HOUR}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${HOUR})$`);

/** Whether a text is an instant as RFC 3339 has it: of the usual form, or of any other that typebox takes. */
export const isDateTime = (text: string): boolean => USUAL.test(text) || Format.IsDateTime(text);

Format.Set('date-time', isDateTime);
