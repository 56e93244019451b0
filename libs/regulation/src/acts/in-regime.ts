import type { CodeIn } from '#codes';
import type { Words } from '#kernel';
import type { Rules } from '../changes/rules.js';
import { eventsOf } from '../duties/patterns.js';
import { dayOf, regimeOn, regimes, type Day, type RegimeId } from '../regimes.js';
import type { ObligationRule } from '../rules/types.js';
import { extendsSome } from './about-duty.js';
import type { Act, ActFault, Judged } from './act.js';

type Support = CodeIn<'serviceTypes'>;

/** Help that nobody is refused for want of a regime that names it. */
const ALWAYS: readonly string[] = ['SVC_ESSENTIALS', 'SVC_MEDICAL', 'SVC_INTERPRETATION'];
/** The events by which support is granted or applied for; what was delivered was delivered. */
const GRANTS: readonly string[] = ['SupportDecided', 'SupportApplied'];

const wordsOfRegime = (regime: RegimeId): Words =>
  regimes.find(({ id }) => id === regime)?.words ?? { vi: regime, en: regime };

const refused = (regime: RegimeId, what: Words, article?: Words): ActFault => {
  const { vi, en } = wordsOfRegime(regime);
  return {
    code: 'act-not-in-this-regime',
    words: { vi: `${vi} không có: ${what.vi}.`, en: `The ${en} does not have: ${what.en}.` },
    ...(article && { article }),
  };
};

/** A form belongs to the regimes that know it. */
function faultInForm({ data }: Act, rules: Rules, regime: RegimeId): ActFault | undefined {
  const form = rules.forms.find(({ code }) => code !== undefined && code === data.form);
  if (!form || form.regimes.includes(regime) || form.regimes.includes('X')) return undefined;
  return refused(regime, form.words, form.basis);
}

/** A kind of support that the regime's list does not have, and another's does. */
function faultInSupport({ type, data }: Act, rules: Rules, regime: RegimeId): ActFault | undefined {
  if (!GRANTS.includes(type)) return undefined;
  const asked = [data.support, data.kinds].flat() as (Support | undefined)[];
  const matrix = rules.entitlements.find((one) => one.regime === regime);
  const known = matrix?.kinds.flatMap(({ supports }) => supports) ?? [];
  for (const { kinds } of rules.entitlements) {
    const other = kinds.find(({ supports }) =>
      supports.some((one) => asked.includes(one) && !known.includes(one) && !ALWAYS.includes(one)),
    );
    if (other) return refused(regime, other.words, matrix?.article);
  }
  return undefined;
}

const holdsOn = ({ validFrom = '', validTo = '9999' }: ObligationRule, day: Day) =>
  validFrom <= day && day <= validTo;

const canBeLonger = ({ limit }: ObligationRule) =>
  limit.kind === 'within' && limit.extension !== undefined;

/** An extension, where every row of the regime that it could be about has a limit that cannot be extended. */
function faultInExtension({ type }: Act, { obligations }: Rules, day: Day): ActFault | undefined {
  const rows = obligations.filter(({ when }) =>
    when?.extendedBy?.some((pattern) => eventsOf(pattern).includes(type)),
  );
  const inForce = rows.filter((row) => holdsOn(row, day) && isOf(row, regimeOn(day)));
  const [row] = inForce;
  if (!row || inForce.some(canBeLonger) || !rows.some(canBeLonger)) return undefined;
  const what = {
    vi: `gia hạn việc “${row.action.vi}”`,
    en: `an extension of “${row.action.en}”`,
  };
  return refused(regimeOn(day), what, row.articleWords);
}

const isOf = ({ regime }: ObligationRule, asked: RegimeId) => regime === asked || regime === 'X';

/**
 * An act that the regime of its day does not know, although another does. What no regime names is let be. An extension is of
 * the regime under which its duty began.
 */
export function faultInRegime(act: Act, judged: Judged): ActFault | undefined {
  const rules = judged.now;
  const day = dayOf(act.occurredAt);
  const regime = regimeOn(day);
  return (
    faultInForm(act, rules, regime) ??
    faultInSupport(act, rules, regime) ??
    (extendsSome(act, judged) ? undefined : faultInExtension(act, rules, day))
  );
}
