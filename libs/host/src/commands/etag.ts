import type { History } from '#ledger';

/** What a client decided on: the case's last local order and the rules, in this incarnation of the local order. */
export const etagOf = (incarnation: string, last: number, rulesAt: number): string =>
  `"${incarnation}.${String(last)}.${String(rulesAt)}"`;

export const etagOfHistory = (incarnation: string, { last, rulesAt }: History): string =>
  etagOf(incarnation, last, rulesAt);
