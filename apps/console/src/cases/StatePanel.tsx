import type { CaseState } from '#case-file';
import { wordsOfCode } from '#codes';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { dayOf, momentOf } from '../texts/time.js';
import { usePartyName } from '../api/queries.js';
import { caseworkWords } from '../parts/code-words.js';

/**
 * Where a case stands, line by line and never merged into one status. It reads the state alone, so the live page and
 * the replay of the same moment show the same.
 */
export function StatePanel({ state }: Readonly<{ state: CaseState }>) {
  const { t } = useTranslation();
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2" data-testid="state-panel">
      <Line
        name={t('file.identification')}
        lines={useIdentification(state)}
        testid="identification"
      />
      <Line name={t('file.support')} lines={useNeeds(state)} testid="support" />
      <Line name={t('file.path')} lines={useReturn(state)} testid="return" />
      <Line name={t('file.course')} lines={useCourse(state)} testid="course" />
      {useConflicts(state)}
    </dl>
  );
}

function Line({
  name,
  lines,
  testid,
}: Readonly<{ name: string; lines: string[]; testid: string }>) {
  return (
    <div className="border-b border-line pb-2">
      <dt className="font-bold">{name}</dt>
      <dd data-testid={testid}>
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </dd>
    </div>
  );
}

function useIdentification({ identification, confirmations }: CaseState): string[] {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const partyName = usePartyName();
  const { status, verification, proposal, identified } = identification;
  const until = verification?.until;
  return [
    words(wordsOfCode('identificationStatuses', status)),
    ...(until ? [t('file.verificationUntil', { day: dayOf(until, language) })] : []),
    ...(identified ? [t('file.identifiedBy', { who: partyName(identified.by) })] : []),
    ...(proposal ? [t('file.secondOfficer', { who: partyName(proposal.by) })] : []),
    ...confirmations.map(({ paper, by, at }) =>
      t('file.paper', {
        paper: alone(words(caseworkWords('paper', paper))),
        who: partyName(by),
        day: dayOf(at, language),
      }),
    ),
  ];
}

function useNeeds({ needs }: CaseState): string[] {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const met = Object.entries(needs).map(
    ([need, { at }]) => `${words(caseworkWords('need', need))} (${momentOf(at, language)})`,
  );
  return met.length > 0 ? [t('file.needsMet', { needs: met.join(', ') })] : [t('file.notYet')];
}

function useReturn({ course: { opened, rescued }, custody }: CaseState): string[] {
  const { t } = useTranslation();
  const words = useWords();
  const place = rescued && words(caseworkWords('rescuePlace', rescued.place));
  const to = custody.releasedTo && words(caseworkWords('releasedTo', custody.releasedTo));
  return [
    opened ? alone(words(caseworkWords('path', opened.path))) : t('file.notYet'),
    ...(place ? [t('file.rescued', { place })] : []),
    ...(to ? [t('file.released', { to })] : []),
  ];
}

function useCourse({ course, ahead }: CaseState): string[] {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const { status, opened, closed, died } = course;
  const reason = closed && words(wordsOfCode('closureReasons', closed.reason));
  return [
    t(`file.status.${status}`),
    ...(opened?.incident ? [t('cases.incident', { id: opened.incident })] : []),
    ...(closed && reason ? [t('file.closed', { reason, day: dayOf(closed.at, language) })] : []),
    ...(died ? [t('file.died', { day: dayOf(died.at, language) })] : []),
    ...(ahead ? [t('file.ahead')] : []),
  ];
}

function useConflicts({ lead, custody, identification }: CaseState) {
  const { t } = useTranslation();
  const ids = [...lead.conflicts, ...custody.conflicts, ...identification.conflicts];
  const unsigned = custody.minutes.filter(({ confirmed }) => !confirmed).map(({ id }) => id);
  return (
    <>
      {ids.length > 0 && (
        <Line name={t('file.conflicts')} lines={[ids.join(', ')]} testid="conflicts" />
      )}
      {unsigned.length > 0 && (
        <Line name={t('file.unconfirmed')} lines={[unsigned.join(', ')]} testid="unconfirmed" />
      )}
    </>
  );
}
