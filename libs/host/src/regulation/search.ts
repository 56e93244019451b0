import type { Words } from '#kernel';

/** Text as it is searched: small letters without the marks of Vietnamese, so that `nguoi` finds `Người`. */
export const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Whether every word asked for stands in what is told. */
export function mentions(told: readonly (string | Words)[], asked: string): boolean {
  const text = bare(
    told.map((one) => (typeof one === 'string' ? one : `${one.vi} ${one.en}`)).join(' '),
  );
  return bare(asked)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
