import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import type { Recorded } from '../api/shapes.js';
import { CheckStep } from './CheckStep.js';
import { blankGroup, groupOf, readGroup, withValue, type Group, type Read } from './drafts.js';
import { ErrorSummary } from './ErrorSummary.js';
import { FieldBoxes } from './FieldBox.js';
import type { Field } from './fields.js';
import { TypedSoFar } from './NamedSelects.js';
import { PaperBox, isPaperField } from './PaperBox.js';
import { useFailureWords } from '../parts/Failure.js';
import { useFaultWords, useServiceFaultWords } from './use-fault-words.js';
import { useSending } from './use-sending.js';

type CommandFormProps = Readonly<{
  fields: readonly Field[];
  /** What is sent besides, chosen before the form was opened. */
  fixed?: object;
  /** What is filled in already. */
  start?: Group;
  path: string;
  etag: string | undefined;
  /** Lines of the check that stand above the fields: step, case, officer. */
  first: readonly (readonly [name: string, value: string])[];
  done: (recorded: Recorded) => void;
  /** What is shown when others recorded something meanwhile; calls back when the officer has seen it. */
  moved?: (seen: () => void) => ReactNode;
}>;

type Line = Readonly<{ path: string; words: string }>;

/** A step from empty fields over the check to the record. What was typed stays, whatever the service answers. */
export function CommandForm(props: CommandFormProps) {
  const { fields, fixed, start, path, etag, first, done, moved } = props;
  const [draft, setDraft] = useState<Group>({ ...blankGroup(fields), ...start });
  const [read, setRead] = useState<Read>();
  const [attempt, setAttempt] = useState(0);
  const sending = useSending(done);
  const lines = useLines(fields, read, sending.error);

  const check = () => {
    sending.reset();
    setRead(readGroup(fields, draft));
    setAttempt(attempt + 1);
  };
  const isMoved = sending.error instanceof Problem && sending.error.code === 'case-moved-on';
  const rejected = lines.length > 0;
  if (read && !rejected) {
    return (
      <CheckStep
        fields={fields}
        body={read.body}
        first={first}
        sending={sending.isPending}
        unsure={sending.isError && !isMoved}
        record={() => sending.mutate({ path, body: { ...fixed, ...read.body }, etag })}
        change={() => {
          setRead(undefined);
          sending.reset();
        }}
        moved={isMoved && moved ? moved(() => sending.reset()) : undefined}
      />
    );
  }
  return (
    <TypedSoFar value={draft}>
      <FillStep
        {...{ fields, draft, lines, attempt, check }}
        change={(at, value) => setDraft((was) => groupOf(withValue(was, at, value)))}
      />
    </TypedSoFar>
  );
}

/** Everything that keeps the step from being recorded, the service's findings included. */
function useLines(fields: readonly Field[], read: Read | undefined, error: Error | null): Line[] {
  const faultWords = useFaultWords();
  const serviceWords = useServiceFaultWords(fields);
  const failureWords = useFailureWords();
  const own = (read?.faults ?? []).map((fault) => ({ path: fault.path, words: faultWords(fault) }));
  if (!(error instanceof Problem) || error.status < 400 || error.status >= 500) return own;
  if (error.code === 'case-moved-on') return own;
  const found = error.faults.map((fault) => ({ path: fault.field, words: serviceWords(fault) }));
  return found.length > 0 ? found : [{ path: '', words: failureWords(error) }];
}

function FillStep({
  fields,
  draft,
  lines,
  attempt,
  change,
  check,
}: Readonly<{
  fields: readonly Field[];
  draft: Group;
  lines: readonly Line[];
  attempt: number;
  change: Parameters<typeof FieldBoxes>[0]['change'];
  check: () => void;
}>) {
  const { t } = useTranslation();
  const faults = new Map(lines.map(({ path, words }) => [path, words]));
  const boxes = { draft, change, faults, path: [] };
  return (
    <form
      noValidate
      className="max-w-3xl pb-20 sm:pb-0"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {lines.length > 0 && <ErrorSummary lines={lines} at={attempt} />}
      <FieldBoxes fields={fields.filter((field) => !isPaperField(field))} {...boxes} />
      <PaperBox fields={fields.filter(isPaperField)} {...boxes} />
      <div className="thumb">
        <button
          type="submit"
          className="button button-main w-full sm:w-auto"
          data-testid="form-check"
        >
          {t('form.check')}
        </button>
      </div>
    </form>
  );
}
