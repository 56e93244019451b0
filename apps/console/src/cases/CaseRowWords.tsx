import { wordsOfCode, wordsOfUnit } from '#codes';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import type { CaseRow } from '../api/shapes.js';
import { useLanguage, useWords } from '../texts/language.js';
import { momentOf } from '../texts/time.js';

/** A case in a list: code, number, where the person is, who leads. Nothing that describes the person. */
export function CaseRowWords({ row }: Readonly<{ row: CaseRow }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const partyName = usePartyName();
  const custody = row.custodyUnit
    ? `${t('cases.custody')}: ${words(wordsOfUnit(row.custodyUnit))}`
    : t(row.custody === 'with-unit' ? 'file.with.not-received' : `file.with.${row.custody}`);
  const lead = row.lead ? `${t('cases.lead')}: ${partyName(row.lead)}` : '';
  return (
    <span className="grid gap-x-6 sm:grid-cols-[14rem_1fr_auto]">
      <span>
        <span className="link font-bold">{row.caseId}</span>
        {row.localNumber !== null && (
          <span className="ml-3">{t('cases.number', { n: twoDigits(row.localNumber) })}</span>
        )}
      </span>
      <span>
        {custody}
        {lead && ` · ${lead}`}
        {row.identification && (
          <span className="block text-soft">
            {words(wordsOfCode('identificationStatuses', row.identification))}
          </span>
        )}
        {row.handledAsChild && <span className="tag">{t('person.child')}</span>}
      </span>
      <span className="text-sm text-soft">
        {t('cases.last', { at: momentOf(row.lastAt, language) })}
      </span>
    </span>
  );
}

/** `07`, as units write a person's number. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
