import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { Timeline } from '../timeline/TimelinePage.js';
import { BoardTable } from './BoardTable.js';
import { board } from './shapes.js';

/** Who is being waited for; below it what happens. */
export function BoardPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('board.title')}</PageTitle>
      <Loaded query={useQuery(board)} rows={4}>
        {(told) => <BoardTable told={told} />}
      </Loaded>
      <section className="mt-6">
        <h2>{t('line.title')}</h2>
        <Timeline filter={{}} />
      </section>
    </>
  );
}
