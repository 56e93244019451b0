import type { DeadlineQuestion, LengthUnit } from '#regulation';
import { instantOf } from '../texts/time.js';

/** What was typed into the calculator, text all the way down. */
export type Typed = Readonly<{
  day: string;
  month: string;
  year: string;
  hour: string;
  minute: string;
  amount: string;
  unit: LengthUnit;
  direction: 'after' | 'before';
  extension: string;
  extensionUnit: LengthUnit;
}>;

export type TypedFault = 'wrongStart' | 'wrongAmount' | 'wrongExtension';

/** A number from 1 on. */
function amountOf(text: string): number | undefined {
  const amount = Number(text.trim());
  return /^\d+$/.test(text.trim()) && amount > 0 ? amount : undefined;
}

/** Hours run from a minute; all else from a day, which has no clock. */
function startOf({ day, month, year, hour, minute, unit }: Typed): string | undefined {
  const byHours = unit === 'hours';
  const clock = byHours ? { hour, minute } : { hour: '0', minute: '0' };
  if (byHours && (hour.trim() === '' || minute.trim() === '')) return undefined;
  const instant = instantOf({ day, month, year, ...clock });
  return byHours ? instant : instant?.slice(0, 10);
}

/** The question that was typed, or what is wrong with it, by field. */
export function questionOf(
  typed: Typed,
): Readonly<{ question?: DeadlineQuestion; faults: readonly TypedFault[] }> {
  const start = startOf(typed);
  const amount = amountOf(typed.amount);
  const asksMore = typed.direction === 'after' && typed.extension.trim() !== '';
  const more = amountOf(typed.extension);
  const faults: TypedFault[] = [
    ...(start === undefined ? (['wrongStart'] as const) : []),
    ...(amount === undefined ? (['wrongAmount'] as const) : []),
    ...(asksMore && more === undefined ? (['wrongExtension'] as const) : []),
  ];
  if (start === undefined || amount === undefined || faults.length > 0) return { faults };
  const limit = {
    amount,
    unit: typed.unit,
    ...(typed.direction === 'before' && { direction: 'before' as const }),
    ...(asksMore && more && { extension: { amount: more, unit: typed.extensionUnit } }),
  };
  return { question: { start, limit }, faults };
}
