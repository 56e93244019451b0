import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { inputId } from './FieldBox.js';

type Line = Readonly<{ path: string; words: string }>;

/** Everything that is wrong, on top, each a way to its field; takes the focus so that it is read first. */
export function ErrorSummary({ lines, at }: Readonly<{ lines: readonly Line[]; at: number }>) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [at]);
  const go = (path: string) => document.getElementById(inputId(path))?.focus();
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="my-4 border-4 border-alarm p-4"
      data-testid="error-summary"
    >
      <h2 className="mb-2">{t('form.errorsTitle')}</h2>
      <ul>
        {lines.map(({ path, words }) => (
          <li key={`${path} ${words}`}>
            {path === '' ? (
              <span className="font-bold text-alarm">{words}</span>
            ) : (
              <a
                href={`#${inputId(path)}`}
                className="target font-bold text-alarm underline"
                onClick={(event) => {
                  event.preventDefault();
                  go(path);
                }}
              >
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
