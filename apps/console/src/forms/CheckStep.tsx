import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckList } from './Check.js';
import type { Field } from './fields.js';

type CheckStepProps = Readonly<{
  fields: readonly Field[];
  body: Readonly<Record<string, unknown>>;
  first: readonly (readonly [name: string, value: string])[];
  sending: boolean;
  /** The service did not answer: the step may be recorded or not. */
  unsure: boolean;
  record: () => void;
  change: () => void;
  moved: ReactNode;
}>;

/** The step in words before it is recorded; nothing is deleted afterwards. */
export function CheckStep(props: CheckStepProps) {
  const { t } = useTranslation();
  const { fields, body, first, sending, unsure, record, change, moved } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="max-w-3xl pb-32 sm:pb-0" data-testid="check">
      <h2 ref={heading} tabIndex={-1} className="focus-visible:outline-none">
        {t('form.checkTitle')}
      </h2>
      <CheckList fields={fields} body={body} first={first} />
      <p className="my-3 text-soft">{t('form.checkHint')}</p>
      {unsure && (
        <p role="alert" className="strip my-3 bg-amber" data-testid="form-unsure">
          {t('form.retry')}
        </p>
      )}
      {moved ?? (
        <div className="thumb">
          <button
            type="button"
            className="button button-main w-full sm:w-auto"
            disabled={sending}
            onClick={record}
            data-testid="form-confirm"
          >
            {t(sending ? 'form.recording' : 'form.record')}
          </button>
          <button
            type="button"
            className="button w-full sm:w-auto"
            disabled={sending}
            onClick={change}
            data-testid="form-change"
          >
            {t('form.change')}
          </button>
        </div>
      )}
    </section>
  );
}
