import { findAgency } from '../agencies/agencies.js';
import { isElsewhere, isOver, type Then } from '../agencies/area.js';
import { isCompetent } from '../agencies/competence.js';
import { placeOf } from '../agencies/routing.js';
import { lineOf, unitOn } from '../agencies/succession.js';
import { agenciesOf } from '../changes/rules.js';
import { Course } from '../duties/facts.js';
import { stepsOf } from '../duties/order.js';
import { fits } from '../duties/patterns.js';
import { dayOf, regimeOn } from '../regimes.js';
import { competences, type Competence } from '../rules/competences.js';
import { actsFor } from './acts-for.js';
import { asEntry, type Act, type ActFault, type Judged } from './act.js';
import { articleOf } from './rows.js';

/** Who acts: on paper the unit that has the duties of the one that signed, whoever of it copies. */
export const actorOf = ({ unit, recordedFrom }: Act, { day, agencies }: Then): string =>
  recordedFrom === 'paper' ? (unitOn(unit, day, agencies)?.code ?? unit) : unit;

/** What a word of a competence means for this act: a unit, where one is named. */
function unitIn(word: string | undefined, act: Act, { history }: Judged, then: Then) {
  if (word === 'actor') return actorOf(act, then);
  if (word === 'holder') return new Course(stepsOf(history)).findHolder();
  const named = word === undefined ? undefined : act.data[word];
  return typeof named === 'string' ? named : undefined;
}

/** A unit that acts for itself, for one under it, or for the one that has taken over from it. */
const isOwn = (by: string, unit: string, then: Then): boolean =>
  actsFor(by, unit, then.agencies) ||
  isOver(by, unit, then) ||
  lineOf(by, then.agencies).some(({ code }) => code === unit);

/** Whether a competence speaks of such an act. */
const isAbout = ({ regime, where }: Competence, act: Act, { day }: Then): boolean =>
  (regime === undefined || regime === regimeOn(day)) &&
  (where === undefined || fits(where, asEntry(act)));

function isWithin(
  unit: string,
  { roles }: Competence,
  at: string | undefined,
  then: Then,
): boolean {
  if (roles) {
    const place = at === undefined ? {} : placeOf(at, then.day, then.agencies);
    return isCompetent(unit, roles, { ...place, day: then.day }, then.agencies).competent;
  }
  return at === undefined || !isElsewhere(unit, at, then);
}

/** Why an act cannot be of the units that it names, or by the one that does it, whether or not a duty of the case is open. */
export function faultInUnitsOfAct(act: Act, judged: Judged): ActFault | undefined {
  const then = { day: dayOf(act.occurredAt), agencies: agenciesOf(judged.now) };
  const by = actorOf(act, then);
  const all = competences[act.type as keyof typeof competences] ?? [];
  const asked = all.filter((one) => isAbout(one, act, then));
  for (const one of asked) {
    const unit = unitIn(one.unit, act, judged, then);
    const found = unit === undefined ? undefined : findAgency(unit, then.agencies);
    if (!found || !findAgency(by, then.agencies)) continue;
    const at = unitIn(one.at, act, judged, then);
    const isFine = one.own ? isOwn(by, found.code, then) : isWithin(found.code, one, at, then);
    if (!isFine) return refused(found.words, found.code, articleOf(judged.now, act.type, then.day));
  }
  return undefined;

  function refused(words: ActFault['words'], code: string, article: ActFault['article']): ActFault {
    const regime = regimeOn(then.day);
    return {
      code: 'not-competent',
      words: {
        vi: `${words.vi} (${code}) không có thẩm quyền về việc này, ở nơi đó (${regime}).`,
        en: `${words.en} (${code}) is not competent for this at that place (${regime}).`,
      },
      ...(article && { article }),
    };
  }
}
