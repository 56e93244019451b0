import { useQuery } from '@tanstack/react-query';
import type { CaseState } from '#case-file';
import type { ObligationItem } from '#regulation';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded.js';
import { useNow } from '../parts/use-now.js';
import { useLanguage } from '../texts/language.js';
import { momentOf } from '../texts/time.js';
import type { About } from './about.js';
import { DutyRow } from './DutyRow.js';
import { obligationsOfCase, type Obligations } from './queries.js';
import { sorted, type Sorted } from './sorted.js';
import { TakeDuty, useMayTake } from './TakeDuty.js';
import { UrgencyTag } from './UrgencyTag.js';
import { Why } from './Why.js';

type DutyListProps = Readonly<{ caseId: string; state: CaseState }>;

/** What a case makes due, by the rules: the first hour, what is due in the order of work, what is over. */
export function DutyList({ caseId, state }: DutyListProps) {
  return (
    <Loaded query={useQuery(obligationsOfCase(caseId))} rows={4}>
      {(told) => <Told caseId={caseId} state={state} told={told} />}
    </Loaded>
  );
}

function Told({ caseId, state, told }: DutyListProps & Readonly<{ told: Obligations }>) {
  const { t } = useTranslation();
  const { firstHour, due, over } = sorted(told.items);
  return (
    <div data-testid="obligations">
      {firstHour.length > 0 && <FirstHour rows={firstHour} state={state} />}
      {due.length === 0 && firstHour.length === 0 && <p className="my-2">{t('duty.none')}</p>}
      <DutyRows about={{ caseId, matter: null }} items={due} />
      {told.restricted > 0 && (
        <p className="my-2 font-bold" data-testid="restricted">
          {t('duty.restricted', { n: told.restricted })}
        </p>
      )}
      {over.length > 0 && (
        <details className="my-2" data-testid="duties-over">
          <summary className="link target">{t('duty.done', { n: over.length })}</summary>
          <DutyRows about={{ caseId, matter: null }} items={over} />
        </details>
      )}
    </div>
  );
}

/** Duties one under the other, each with why it is due, and with what an officer can do about it. */
export function DutyRows({
  about,
  items,
}: Readonly<{ about: About; items: readonly ObligationItem[] }>) {
  const now = useNow();
  const mayTake = useMayTake();
  if (items.length === 0) return null;
  return (
    <ul className="my-2">
      {items.map((item) => (
        <DutyRow key={item.key} item={item} now={now}>
          <div className="flex flex-wrap items-start gap-x-4">
            {mayTake(item) && <TakeDuty about={about} item={item} />}
            <Why about={about} item={item} />
          </div>
        </DutyRow>
      ))}
    </ul>
  );
}

/** Five questions before any paper; each stays until it is recorded. */
function FirstHour({ rows, state }: Readonly<{ rows: Sorted['firstHour']; state: CaseState }>) {
  const { t } = useTranslation();
  const now = useNow();
  const language = useLanguage();
  const handled = state.course.handledAsChild;
  return (
    <section
      className="my-3 max-w-3xl border-l-8 border-link bg-wash p-3"
      data-testid="first-hour"
      aria-labelledby="first-hour"
    >
      <h3 id="first-hour">{t('duty.firstHour.title')}</h3>
      <ul>
        {rows.map(([question, item]) => (
          <li
            key={question}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2"
            data-question={question}
            data-state={item.state}
          >
            <span className="font-bold">{t(`duty.firstHour.${question}`)}</span>
            {item.metAt === undefined ? (
              <UrgencyTag item={item} now={now} />
            ) : (
              <span>{t('duty.firstHour.met', { at: momentOf(item.metAt, language) })}</span>
            )}
          </li>
        ))}
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2">
          <span className="font-bold">{t('duty.firstHour.child')}</span>
          <span>{t(handled ? 'duty.firstHour.handled' : 'duty.firstHour.notHandled')}</span>
        </li>
      </ul>
    </section>
  );
}
