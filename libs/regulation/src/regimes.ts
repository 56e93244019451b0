import type { Words } from '#kernel';

/** A calendar day in Viet Nam, `2026-11-24`. */
export type Day = string;

/** A regime of the law: 2022 (Law 66/2011) until 30 June 2025, 2025 (Law 53/2024 as amended) after. */
export type RegimeId = 'R22' | 'R25';

/** A regime with the days on which it applies, both included; `ruleset` is how entries spell it. */
export type Regime = Readonly<{
  id: RegimeId;
  ruleset: string;
  from?: Day;
  to?: Day;
  words: Words;
}>;

export const regimes: readonly Regime[] = [
  {
    id: 'R22',
    ruleset: '2022',
    to: '2025-06-30',
    words: {
      vi: 'Chế độ 2022 (Luật 66/2011/QH12, Quy chế phối hợp 2548/2022)',
      en: '2022 regime (Law 66/2011/QH12, Coordination Regulation 2548/2022)',
    },
  },
  {
    id: 'R25',
    ruleset: '2025',
    from: '2025-07-01',
    words: {
      vi: 'Chế độ 2025 (Luật 53/2024/QH15 đã sửa đổi, Nghị định 162/2025/NĐ-CP)',
      en: '2025 regime (Law 53/2024/QH15 as amended, Decree 162/2025/NĐ-CP)',
    },
  },
];

const OFFSET = 7 * 3_600_000; // Asia/Ho_Chi_Minh has kept +07:00 since 1975

/** The day in Viet Nam on which an instant (with offset) falls. */
export const dayOf = (instant: string): Day =>
  new Date(Date.parse(instant) + OFFSET).toISOString().slice(0, 10);

/** The regime of a step: that of the day on which it happened, not of the day on which it was recorded. */
export const regimeOn = (day: Day): RegimeId =>
  regimes.find(({ from = '', to = '9999' }) => from <= day && day <= to)?.id ?? 'R25';

/** The rules that an entry was decided by: its regime, and the size of coordination's log that they were read at. */
export type Ruleset = Readonly<{ regime: RegimeId | undefined; size: number }>;

/** Reads `2025@40`. Before there were rules entries say `none@0`: no regime, size 0. */
export function rulesetOf({ ruleset }: Readonly<{ ruleset: string }>): Ruleset {
  const [name, size] = ruleset.split('@');
  return { regime: regimes.find((one) => one.ruleset === name)?.id, size: Number(size ?? 0) };
}

/** How an entry that happened on `day` names its rules, read at `size` of coordination's log. */
export const writeRuleset = (day: Day, size: number): string =>
  `${regimes.find(({ id }) => id === regimeOn(day))?.ruleset ?? 'none'}@${String(size)}`;
