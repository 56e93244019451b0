import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNow } from '../parts/use-now.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { obligationsOfCase } from './queries.js';
import { nextOf } from './sorted.js';
import { UrgencyTag } from './UrgencyTag.js';

/** What comes first in a case, in its header. */
export function NextDuty({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation();
  const words = useWords();
  const now = useNow();
  const { data } = useQuery(obligationsOfCase(caseId));
  if (data === undefined) return '…';
  const next = nextOf(data.items);
  if (next === undefined) return t('duty.noNext');
  return (
    <>
      {alone(words(next.action))} <UrgencyTag item={next} now={now} />
    </>
  );
}
