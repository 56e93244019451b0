import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { DateParts } from '../forms/DateParts.js';
import { ErrorSummary } from '../forms/ErrorSummary.js';
import { Failure } from '../parts/Failure.js';
import { wallClock } from '../texts/time.js';
import { DeadlineTold } from './DeadlineTold.js';
import { questionOf, type Typed } from './question.js';
import { askDeadline } from './shapes.js';

const UNITS = ['hours', 'calendar-days', 'working-days', 'months'] as const;

const PLACES = { wrongStart: 'start', wrongAmount: 'amount', wrongExtension: 'extension' } as const;

function blank(): Typed {
  const { day, month, year } = wallClock(Date.now());
  return {
    ...{ day, month, year, hour: '', minute: '' },
    ...{ amount: '', unit: 'working-days', direction: 'after' },
    ...{ extension: '', extensionUnit: 'working-days' },
  };
}

/** When does a period end, and why: asked of the service, which records nothing. */
export function Calculator() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(blank);
  const [tries, setTries] = useState(0);
  const asking = useMutation({ mutationFn: askDeadline });
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const { question, faults } = questionOf(typed);
  const own = faults.map((fault) => ({ path: PLACES[fault], words: t(`calendar.${fault}`) }));
  const theirs =
    asking.error instanceof Problem
      ? asking.error.faults.map(({ field, message }) => ({
          path: field.split('.').at(-1) ?? '',
          words: message,
        }))
      : [];
  const submit = () => {
    setTries(tries + 1);
    if (question) asking.mutate(question);
    else asking.reset();
  };
  const wrong = tries === 0 ? [] : own.length > 0 ? own : theirs;
  return (
    <section aria-labelledby="calculator" className="no-print max-w-3xl">
      <h2 id="calculator">{t('calendar.calculator')}</h2>
      {wrong.length > 0 && <ErrorSummary lines={wrong} at={tries} />}
      <form
        noValidate
        data-testid="calculator"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Event typed={typed} change={change} />
        <Limits typed={typed} change={change} />
        <button
          type="submit"
          className="button button-main w-full sm:w-auto"
          data-testid="calculate"
        >
          {t(asking.isPending ? 'calendar.calculating' : 'calendar.calculate')}
        </button>
      </form>
      {asking.isError && theirs.length === 0 && <Failure error={asking.error} />}
      {asking.data !== undefined && (
        <DeadlineTold answer={asking.data} question={asking.variables} />
      )}
    </section>
  );
}

type PartProps = Readonly<{ typed: Typed; change: (part: Partial<Typed>) => void }>;

function Event({ typed, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="my-3">
      <legend className="mb-1 font-bold">{t('calendar.start')}</legend>
      <DateParts
        id="f-start"
        kind={typed.unit === 'hours' ? 'instant' : 'day'}
        draft={typed}
        change={(draft) => change(draft as Partial<Typed>)}
        describedBy={undefined}
        invalid={false}
      />
    </fieldset>
  );
}

function Limits({ typed, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="my-3 grid gap-3 sm:grid-cols-3">
      <Amount name="amount" typed={typed} change={change} />
      <Unit name="unit" typed={typed} change={change} />
      <label className="text-sm">
        {t('calendar.direction')}
        <select
          className="box block text-base"
          name="direction"
          value={typed.direction}
          onChange={(event) => change({ direction: event.target.value as Typed['direction'] })}
        >
          <option value="after">{t('calendar.after')}</option>
          <option value="before">{t('calendar.before')}</option>
        </select>
      </label>
      {typed.direction === 'after' && (
        <>
          <Amount name="extension" typed={typed} change={change} />
          <Unit name="extensionUnit" typed={typed} change={change} />
        </>
      )}
    </div>
  );
}

function Amount({ name, typed, change }: PartProps & Readonly<{ name: 'amount' | 'extension' }>) {
  const { t } = useTranslation();
  return (
    <label className="text-sm">
      {t(`calendar.${name}`)}
      <input
        id={`f-${name}`}
        className="box block text-base"
        name={name}
        inputMode="numeric"
        autoComplete="off"
        value={typed[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </label>
  );
}

function Unit({ name, typed, change }: PartProps & Readonly<{ name: 'unit' | 'extensionUnit' }>) {
  const { t } = useTranslation();
  return (
    <label className="text-sm">
      {t(`calendar.${name}`)}
      <select
        className="box block text-base"
        name={name}
        value={typed[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      >
        {UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {t(`calendar.units.${unit}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
