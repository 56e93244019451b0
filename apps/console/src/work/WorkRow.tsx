import { useTranslation } from 'react-i18next';
import { twoDigits } from '../cases/CaseRowWords.js';
import { AboutLink } from '../duties/AboutLink.js';
import { ArticleLine } from '../duties/DutyRow.js';
import { SaidLines } from '../duties/SaidLines.js';
import { TakeDuty, useMayTake } from '../duties/TakeDuty.js';
import { UrgencyTag } from '../duties/UrgencyTag.js';
import { Why } from '../duties/Why.js';
import { wordsOfUnit } from '#codes';
import { useLanguage, useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { shortMomentOf } from '../texts/time.js';
import type { WorkItem } from './shapes.js';

/** One duty over many cases: the row is one link to its case or matter; what unfolds, and the button, stand beside it. */
export function WorkRow({ item, now }: Readonly<{ item: WorkItem; now: number }>) {
  const mayTake = useMayTake()(item);
  return (
    <li
      className="border-b border-line py-1 sm:grid sm:grid-cols-[1fr_auto] sm:gap-x-4"
      data-testid="work-row"
      data-duty={item.key}
    >
      <AboutLink about={item} className="block min-w-0 px-2 py-2 hover:bg-wash">
        <RowWords item={item} now={now} />
      </AboutLink>
      {mayTake && (
        <div className="px-2 sm:px-0 sm:py-2">
          <TakeDuty about={item} item={item} />
        </div>
      )}
      <div className="px-2 sm:col-span-2">
        <Why about={item} item={item} />
      </div>
    </li>
  );
}

function RowWords({ item, now }: Readonly<{ item: WorkItem; now: number }>) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <UrgencyTag item={item} now={now} />
      <span className="flex flex-wrap justify-between gap-x-4">
        <span className="link font-bold">{alone(words(item.action))}</span>
        {item.localNumber !== null && (
          <span>{t('cases.number', { n: twoDigits(item.localNumber) })}</span>
        )}
      </span>
      <span className="block">{item.caseId ?? t('work.noCase')}</span>
      <ArticleLine item={item} />
      <span className="block text-sm text-soft">
        {item.heldBy === undefined
          ? t('duty.lead', { who: words(item.lead.words) })
          : t('duty.heldBy', { who: words(wordsOfUnit(item.heldBy)) })}
      </span>
      <SaidLines item={item} />
      {item.passesAt !== undefined && <PassesLine at={item.passesAt} now={now} />}
    </>
  );
}

/** What nobody takes passes to the shift leader: when, or since when. */
function PassesLine({ at, now }: Readonly<{ at: string; now: number }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const has = Date.parse(at) <= now;
  return (
    <span
      className={`block text-sm ${has ? 'font-bold' : 'text-soft'}`}
      data-testid="passes"
      data-passed={has}
    >
      {t(has ? 'work.passed' : 'work.passes', { at: shortMomentOf(at, language, now) })}
    </span>
  );
}
