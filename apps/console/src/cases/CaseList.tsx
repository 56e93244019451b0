import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/PageTitle.js';
import { RecordedNote } from '../parts/RecordedNote.js';
import { CaseRows } from './CaseRows.js';

/** The cases that this service knows. */
export function CaseList() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('cases.title')}</PageTitle>
      <RecordedNote />
      <CaseRows to="/cases/$caseId" />
    </>
  );
}
