import type { Words } from '#kernel';
import type { Agencies } from '../agencies/agencies.js';
import { unitOn } from '../agencies/succession.js';
import { agenciesOf } from '../changes/rules.js';

import { aboveOf, isAbove, levelOfUnit, type Above } from '../duties/above.js';
import type { LevelCode, ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import { holds, inTheOpen, Past } from '../lateness/misses.js';
import { dayOf } from '../regimes.js';
import type { Act, ActFault, Judged } from './act.js';

const fault = (code: ActFault['code'], words: Words): ActFault => ({ code, words });

/** A missed deadline that is to be taken back, and was missed by all that is known. */
function faultInWithdrawal(act: Act, { history, rulesAt }: Judged): ActFault | undefined {
  const open = inTheOpen(history);
  const miss = open.find(({ id }) => id === act.data.missed);
  if (miss?.type !== 'DeadlineMissed' || !holds(new Past(open, rulesAt), miss)) return undefined;
  return fault('miss-stands', {
    vi: `Theo những gì đã ghi, việc ${miss.data.obligation} chưa làm xong khi hết hạn. Ghi trước điều chứng tỏ đã làm kịp (từ giấy nếu cần).`,
    en: `By all that is recorded, duty ${miss.data.obligation} was not done by its end. First record what shows that it was (from paper where need be).`,
  });
}

/** The duty that an act of coordination is about, or why it cannot be about it. */
function findDuty(act: Act, { history, rulesAt }: Judged): ObligationItem | ActFault {
  const key = String(act.data.obligation);
  const items = obligationsOf(inTheOpen(history), rulesAt, act.occurredAt);
  const item = items.find((one) => one.key === key);
  if (!item)
    return fault('no-such-duty', {
      vi: `Hồ sơ này không có việc ${key}.`,
      en: `This case has no duty ${key}.`,
    });
  if (item.state !== 'met' && item.state !== 'cancelled') return item;
  return fault('duty-over', {
    vi: `Việc ${key} đã xong hoặc đã thôi (${item.metBy ?? item.cancelledBy ?? ''}).`,
    en: `Duty ${key} is done or was cancelled (${item.metBy ?? item.cancelledBy ?? ''}).`,
  });
}

const isFault = (found: ObligationItem | ActFault): found is ActFault => 'code' in found;

const PRESSING: readonly string[] = ['danger', 'at-once', 'late'];

const isPressing = ({ urgency, given }: ObligationItem) =>
  PRESSING.includes(urgency) || given !== undefined;

function faultInEscalation(act: Act, judged: Judged): ActFault | undefined {
  const item = findDuty(act, judged);
  if (isFault(item)) return item;
  if (!isPressing(item))
    return fault('duty-not-late', {
      vi: 'Việc này chưa quá hạn, không phải việc làm ngay hay nguy hiểm. Có thể nhắc.',
      en: 'This duty is not late, nor at once or a danger. Its unit can be reminded.',
    });
  const agencies = agenciesOf(judged.now);
  const level = act.data.level as LevelCode;
  const above = aboveOf(item, dayOf(act.occurredAt), agencies);
  const next = above.map(({ words }) => words);
  if (!isAbove(level, item, agencies) || above.length === 0)
    return fault('level-not-above', {
      vi: `Cấp này không cao hơn cấp đang có việc.${next[0] ? ` Cấp tiếp theo: ${next[0].vi}.` : ''}`,
      en: `This level is not above the one that has the duty.${next[0] ? ` The next is: ${next[0].en}.` : ''}`,
    });
  const meant = above.find((one) => one.level === level);
  return faultInAsked(act, item, { meant, agencies });
}

/** Whether a unit is the one that stands there; where the register knows none, any of that level. */
function isUnitThere(unit: unknown, { level, toUnit }: Above, agencies: Agencies): boolean {
  if (typeof unit !== 'string' || unit === toUnit) return true;
  return toUnit === undefined && levelOfUnit(unit, agencies) === level;
}

/** Who is asked is of the ministry that has the duty, and of the level. */
function faultInAsked(
  { data }: Act,
  { lead }: ObligationItem,
  { meant, agencies }: Readonly<{ meant: Above | undefined; agencies: Agencies }>,
) {
  const isMeant = meant !== undefined && isUnitThere(data.toUnit, meant, agencies);
  if (isMeant && data.toParty === lead.party) return undefined;
  const { vi, en } = meant?.words ?? lead.words;
  const unit = meant?.toUnit === undefined ? '' : ` (${meant.toUnit})`;
  return fault('not-the-level-above', {
    vi: `Không phải cấp trên của đơn vị có việc này. Ở cấp đó là ${vi}${unit}.`,
    en: `This is not the level above the unit that has the duty. At that level it is ${en}${unit}.`,
  });
}

/** A reminder goes to the unit that has the duty, or to any of its party where the law names none. */
function faultInReminder(act: Act, judged: Judged): ActFault | undefined {
  const item = findDuty(act, judged);
  if (isFault(item)) return item;
  const { toParty, toUnit } = act.data;
  const { lead, heldBy } = item;
  const day = dayOf(act.occurredAt);
  const holder = heldBy && unitOn(heldBy, day, agenciesOf(judged.now))?.code;
  const units = [lead.unit, holder ?? heldBy].filter((unit) => unit !== undefined);
  const isMeant = units.length === 0 || units.includes(String(toUnit));
  if (toParty === lead.party && isMeant) return undefined;
  return fault('unit-without-this-duty', {
    vi: `Đơn vị này không có việc đó. Việc thuộc ${lead.words.vi}${lead.unit ? ` (${lead.unit})` : ''}.`,
    en: `That unit does not have this duty. It is for ${lead.words.en}${lead.unit ? ` (${lead.unit})` : ''}.`,
  });
}

const FAULTS: Readonly<
  Record<string, ((act: Act, judged: Judged) => ActFault | undefined) | undefined>
> = {
  DeadlineMissWithdrawn: faultInWithdrawal,
  EscalationRaised: faultInEscalation,
  ReminderSent: faultInReminder,
};

/** What is said of a duty that is not there, not late, or not whose it is said to be. */
export const faultInLateness = (act: Act, judged: Judged): ActFault | undefined =>
  FAULTS[act.type]?.(act, judged);
