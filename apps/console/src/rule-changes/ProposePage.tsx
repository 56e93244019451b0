import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../forms/CommandForm.js';
import { formOf, type Field, type OpenApi } from '../forms/fields.js';
import { openapi } from '../forms/openapi.js';
import { wordsOfCodes } from '../parts/code-words.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';
import { ruleChanges } from './shapes.js';

/** The kinds of change, each with the group of the command that holds its content. */
const GROUPS = {
  PARAMETER: 'parameter',
  HOLIDAY: 'holiday',
  SUCCESSION: 'succession',
  RULE_VERSION: 'version',
  SEED: 'seed',
} as const;
type Kind = keyof typeof GROUPS;
const KINDS = Object.keys(GROUPS) as Kind[];
const OTHERS: readonly string[] = ['kind', ...Object.values(GROUPS)];

/** What a kind of change cannot do without: its content, and for a version of a rule the document that it rests on. */
const needs = (kind: Kind, name: string): boolean =>
  name === GROUPS[kind] || (kind === 'RULE_VERSION' && name === 'document');

/** Of the fields of a proposal, those that this kind of change has. */
const fieldsFor = (kind: Kind, fields: readonly Field[]): Field[] =>
  fields
    .filter(({ name }) => name === GROUPS[kind] || !OTHERS.includes(name))
    .map((field) => (needs(kind, field.name) ? { ...field, required: true } : field));

/** Proposes a change of the rules, which another person then confirms. */
export function ProposePage() {
  const { t } = useTranslation();
  const document = useQuery(openapi);
  const [kind, setKind] = useState<Kind>('PARAMETER');
  const words = useWords();
  const kindWords = wordsOfCodes(KINDS);
  return (
    <>
      <p>
        <Link to="/rule-changes" className="link target">
          {t('ruleChanges.title')}
        </Link>
      </p>
      <PageTitle>{t('ruleChanges.propose')}</PageTitle>
      <label className="block font-bold">
        {t('ruleChanges.kind')}
        <select
          className="box block font-normal"
          data-testid="change-kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as Kind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words(kindWords(one))}
            </option>
          ))}
        </select>
      </label>
      <Loaded query={document} rows={4}>
        {(told) => <Proposal key={kind} {...{ told, kind }} kindWords={words(kindWords(kind))} />}
      </Loaded>
    </>
  );
}

type ProposalProps = Readonly<{ told: OpenApi; kind: Kind; kindWords: string }>;

function Proposal({ told, kind, kindWords }: ProposalProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = formOf(told, 'proposeChange');
  if (form === undefined) return <p data-testid="step-gone">{t('form.gone')}</p>;
  const done = () => {
    void queries.invalidateQueries({ queryKey: ruleChanges.queryKey });
    void navigate({ to: '/rule-changes' });
  };
  return (
    <CommandForm
      fields={fieldsFor(kind, form.fields)}
      fixed={{ kind }}
      path={form.path}
      etag={undefined}
      first={[[t('ruleChanges.kind'), kindWords]]}
      done={done}
    />
  );
}
