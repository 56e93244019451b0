import { findKeeper, type CaseState } from '#case-file';
import { wordsOfUnit } from '#codes';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import { useLanguage, useWords } from '../texts/language.js';
import { momentOf } from '../texts/time.js';
import { twoDigits } from './CaseRowWords.js';

type CaseHeaderProps = Readonly<{
  caseId: string;
  state: CaseState;
  stays?: boolean;
  /** What comes next, where that is known. */
  children?: ReactNode;
}>;

/** Which case, with whom the person is, who leads: the two are told apart and neither hides an open proposal. */
export function CaseHeader({ caseId, state, stays = false, children }: CaseHeaderProps) {
  const { t } = useTranslation();
  const number = state.course.opened?.localNumber;
  return (
    <div data-testid="case-header" className="contents sm:block">
      {/* On a telephone only this part stays while scrolling: which case, and with whom the person is. */}
      <div
        className={`${stays ? 'sticky' : ''} top-0 z-10 border-b border-line bg-white py-1 sm:static sm:border-0 sm:py-0`}
      >
        <p className="flex flex-wrap items-baseline gap-x-4" data-testid="case-name">
          <span className="text-lg font-bold" data-testid="case-id">
            {caseId}
          </span>
          {number !== undefined && <span>{t('cases.number', { n: twoDigits(number) })}</span>}
          {state.course.handledAsChild && (
            <span className="tag" data-testid="handled-as-child">
              {t('person.child')}
            </span>
          )}
        </p>
        <dl>
          <Line name={t('file.custody')} testid="custody">
            <CustodyWords state={state} />
          </Line>
          {children !== undefined && (
            <Line name={t('duty.next')} testid="next-duty">
              {children}
            </Line>
          )}
        </dl>
      </div>
      <dl>
        <Line name={t('file.lead')} testid="lead">
          <LeadWords state={state} />
        </Line>
      </dl>
    </div>
  );
}

function Line({
  name,
  testid,
  children,
}: Readonly<{ name: string; testid: string; children: ReactNode }>) {
  return (
    <div className="flex flex-wrap gap-x-2 sm:flex-nowrap">
      <dt className="shrink-0 font-bold sm:w-32">{name}:</dt>
      <dd data-testid={testid}>{children}</dd>
    </div>
  );
}

function CustodyWords({ state: { custody } }: Readonly<{ state: CaseState }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const keeper = findKeeper(custody);
  const place = keeper
    ? words(wordsOfUnit(keeper.unit))
    : t(`file.with.${custody.with as Exclude<typeof custody.with, object>}`);
  const since = custody.since
    ? `, ${t('file.since', { at: momentOf(custody.since, language) })}`
    : '';
  const { proposal, lostSince, leftSince } = custody;
  const unit = (code: string) => words(wordsOfUnit(code));
  return (
    <>
      {place}
      {since}
      {lostSince && (
        <span className="block font-bold text-alarm">
          {t('file.lost', { at: momentOf(lostSince, language) })}
        </span>
      )}
      {leftSince && (
        <span className="block font-bold">
          {t('file.left', { at: momentOf(leftSince, language) })}
        </span>
      )}
      {proposal && (
        <span className="block" data-testid="handover-proposal">
          {t('file.handoverProposed', { to: unit(proposal.toUnit), from: unit(proposal.fromUnit) })}
        </span>
      )}
    </>
  );
}

function LeadWords({ state: { lead } }: Readonly<{ state: CaseState }>) {
  const { t } = useTranslation();
  const words = useWords();
  const partyName = usePartyName();
  const holder = lead.holder === undefined ? t('file.noLead') : partyName(lead.holder);
  const { offer } = lead;
  return (
    <>
      {holder}
      {offer && (
        <span data-testid="lead-offer">
          .{' '}
          {t('file.leadOffered', {
            to: `${partyName(offer.to)} (${words(wordsOfUnit(offer.toUnit))})`,
          })}
          {offer.withdrawalAsked && ` ${t('file.leadWithdrawalAsked')}`}
        </span>
      )}
    </>
  );
}
