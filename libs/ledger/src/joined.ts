// Quoting texts for an array literal, and reading them again, costs more than the insert itself: a list of texts goes as
// one, joined by a character that cannot stand in what JSON writes.
const BETWEEN = '\u001e';
const NULL = '\u001f';

/** Texts as one parameter, for `split`; undefined is null. Each is led by the mark, for one empty text is not none. */
export const joined = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => `${BETWEEN}${text ?? NULL}`).join('');

/** The expression that takes the parameter of that number apart again. */
export const split = (parameter: number): string =>
  `(string_to_array($${String(parameter)}, chr(30), chr(31)))[2:]`;

/** Whether a text may stand in such a list. */
export const canJoin = (text: string): boolean => !text.includes(BETWEEN) && text !== NULL;
