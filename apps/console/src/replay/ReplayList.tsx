import { useTranslation } from 'react-i18next';
import { CaseRows } from '../cases/CaseRows.js';
import { PageTitle } from '../parts/PageTitle.js';

/** Which case to replay. */
export function ReplayList() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('replay.listTitle')}</PageTitle>
      <p className="mb-4">{t('replay.listHint')}</p>
      <CaseRows to="/replay/$caseId" />
    </>
  );
}
