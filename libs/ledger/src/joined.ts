// Quoting texts for an array literal, and reading them again, costs more than the insert itself: a list of texts goes as
// one, joined by a character that cannot stand in what JSON writes.
const BETWEEN = '\u001e';
const NULL = '\u001f';

/**
 * Texts as one parameter, for `split`; an undefined one is null. Each is led by the mark, for one empty text is not none.
 * Undefined where one of them holds a mark itself.
 */
export function joined(texts: readonly (string | undefined)[]): string | undefined {
  let list = '';
  for (const text of texts) {
    if (text !== undefined && (text.includes(BETWEEN) || text === NULL)) return undefined;
    list += BETWEEN + (text ?? NULL);
  }
  return list;
}

/** The expression that takes the parameter of that number apart again. */
export const split = (parameter: number): string =>
  `(string_to_array($${String(parameter)}, chr(30), chr(31)))[2:]`;
