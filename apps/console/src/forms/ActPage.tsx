import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseOf, entriesOf, useService, type CaseAnswer } from '../api/queries.js';
import type { OpenCommand, Recorded } from '../api/shapes.js';
import { useWords } from '../texts/language.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { entriesIn } from '../duties/about.js';
import { CommandForm } from './CommandForm.js';
import { EntriesToName, useEntriesToName } from './EntrySelect.js';
import { formOf, type OpenApi } from './fields.js';
import { MovedOn } from './MovedOn.js';
import { namedFirst } from './named-first.js';
import { openapi } from './openapi.js';
import { useOfficer } from './use-officer.js';

/** One step of a case. The officer decides on the case as it was when the form was opened. */
export function ActPage() {
  const { caseId, operation } = useParams({ from: '/cases/$caseId/act/$operation' });
  const asked = useQuery(caseOf(caseId));
  const document = useQuery(openapi);
  const entries = useQuery(entriesOf(caseId));
  return (
    <Loaded query={asked} rows={4}>
      {(now) => (
        <Loaded query={document} rows={4}>
          {(told) => (
            <Loaded query={entries} rows={4}>
              {(items) => (
                <EntriesToName.Provider value={entriesIn(items)}>
                  <Act key={`${caseId} ${operation}`} {...{ now, told, operation }} />
                </EntriesToName.Provider>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

type ActProps = Readonly<{ now: CaseAnswer; told: OpenApi; operation: string }>;

function Act({ now, told, operation }: ActProps) {
  const { t } = useTranslation();
  // The form goes on with what was open when it was opened, though the case may have moved on meanwhile.
  const [seen, setSeen] = useState(now);
  const command = seen.open.find(({ operationId }) => operationId === operation);
  const form = formOf(told, operation);
  return (
    <>
      <p>
        <Link to="/cases/$caseId" params={{ caseId: now.caseId }} className="link target">
          {t('form.cancel')}
        </Link>
      </p>
      {command && form ? (
        <Step {...{ seen, command }} fields={form.fields} look={setSeen} />
      ) : (
        <p data-testid="step-gone">{t('form.gone')}</p>
      )}
    </>
  );
}

type StepProps = Readonly<{
  seen: CaseAnswer;
  command: OpenCommand;
  fields: Parameters<typeof CommandForm>[0]['fields'];
  look: (now: CaseAnswer) => void;
}>;

function Step({ seen, command, fields, look }: StepProps) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const officer = useOfficer();
  const { log } = useService();
  const entries = useEntriesToName();
  const { caseId, etag, upTo } = seen;
  const done = (recorded: Recorded) => {
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
    void navigate({
      to: '/cases/$caseId',
      params: { caseId },
      state: { recorded: recorded.entries },
    });
  };
  const by = officer ? `${officer.id}, ${words(officer.unitWords)}` : '';
  return (
    <>
      <PageTitle>{words(command.label)}</PageTitle>
      <CommandForm
        fields={fields}
        start={namedFirst(fields, { entries, log })}
        path={command.path}
        etag={etag}
        first={[
          [t('form.step'), words(command.label)],
          [t('form.case'), caseId],
          [t('form.by'), by],
        ]}
        done={done}
        moved={(go) => (
          <MovedOn
            caseId={caseId}
            since={upTo}
            look={(now) => {
              look(now);
              go();
            }}
          />
        )}
      />
    </>
  );
}
