import type { Words } from '#kernel';

/** The same in both languages, put together from parts. */
export const words = (vi: string, en: string): Words => ({ vi, en });

/** Parts one after the other; those that are not there are left out. */
export const joined = (parts: readonly (Words | undefined)[], between = ''): Words => {
  const told = parts.filter((part) => part !== undefined);
  return words(told.map(({ vi }) => vi).join(between), told.map(({ en }) => en).join(between));
};

/** `a, b and c` */
export function listed(parts: readonly Words[]): Words {
  const last = parts.at(-1);
  if (last === undefined) return words('', '');
  if (parts.length === 1) return last;
  const { vi, en } = joined(parts.slice(0, -1), ', ');
  return words(`${vi} và ${last.vi}`, `${en} and ${last.en}`);
}
