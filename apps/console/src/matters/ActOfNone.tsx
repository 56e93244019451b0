import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import type { Recorded } from '../api/shapes.js';
import { CommandForm } from '../forms/CommandForm.js';
import { EntriesToName } from '../forms/EntrySelect.js';
import { formOf, type Form, type OpenApi } from '../forms/fields.js';
import { namedFirst } from '../forms/named-first.js';
import { openapi } from '../forms/openapi.js';
import { useOfficer } from '../forms/use-officer.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';
import { matterOf, partsOf, type MatterAnswer } from './shapes.js';

const route = getRouteApi('/acts/$operation');

/** A step that is of no case: one that begins a matter, or goes on with the one that the address names. */
export function ActOfNone() {
  const { about } = route.useSearch();
  const document = useQuery(openapi);
  return (
    <Loaded query={document} rows={4}>
      {(told) => (about === undefined ? <Act told={told} /> : <ActAbout told={told} id={about} />)}
    </Loaded>
  );
}

function ActAbout({ told, id }: Readonly<{ told: OpenApi; id: string }>) {
  return (
    <Loaded query={useQuery(matterOf(id))} rows={4}>
      {(matter) => <Act told={told} matter={matter} />}
    </Loaded>
  );
}

type ActProps = Readonly<{ told: OpenApi; matter?: MatterAnswer }>;

function Act({ told, matter }: ActProps) {
  const { t } = useTranslation();
  const { operation } = route.useParams();
  const form = formOf(told, operation);
  return (
    <>
      <p>
        {matter ? (
          <Link
            to="/matters/$publisher/$position"
            params={partsOf(matter.matter)}
            className="link target"
          >
            {t('matter.back')}
          </Link>
        ) : (
          <Link to="/acts" className="link target">
            {t('matter.acts')}
          </Link>
        )}
      </p>
      {form?.label ? (
        <Step key={operation} form={form} {...(matter && { matter })} />
      ) : (
        <p data-testid="step-gone">{t('form.gone')}</p>
      )}
    </>
  );
}

function Step({ form, matter }: Readonly<{ form: Form; matter?: MatterAnswer }>) {
  const { t } = useTranslation();
  const words = useWords();
  const officer = useOfficer();
  const done = useDone();
  const { log } = useService();
  const entries = matter?.entries ?? [];
  const start = namedFirst(form.fields, { entries, log, ...(matter && { matter: matter.matter }) });
  const label = form.label ? words(form.label) : '';
  const by = officer ? `${officer.id}, ${words(officer.unitWords)}` : '';
  return (
    <>
      <PageTitle>{label}</PageTitle>
      <EntriesToName.Provider value={entries}>
        <CommandForm
          fields={form.fields}
          start={start}
          path={form.path}
          etag={undefined}
          first={[
            [t('form.step'), label],
            [t('form.by'), by],
          ]}
          done={(recorded) => done(recorded, matter)}
        />
      </EntriesToName.Provider>
    </>
  );
}

/** Back to the matter, or to the one that the step began. */
function useDone() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return ({ entries }: Recorded, matter: MatterAnswer | undefined) => {
    void queries.invalidateQueries({ queryKey: ['matter'] });
    void queries.invalidateQueries({ queryKey: ['matters'] });
    void queries.invalidateQueries({ queryKey: ['work'] });
    const to = matter?.matter ?? entries[0];
    const state = { recorded: entries };
    void (to === undefined
      ? navigate({ to: '/matters', state })
      : navigate({ to: '/matters/$publisher/$position', params: partsOf(to), state }));
  };
}
