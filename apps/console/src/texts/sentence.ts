/** A phrase as it stands alone: with a capital. Words of codes are written to stand inside a sentence. */
export const alone = (phrase: string): string =>
  phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
