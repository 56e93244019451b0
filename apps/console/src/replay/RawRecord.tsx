import { useState } from 'react';
import { useTranslation } from 'react-i18next';

function indented(record: string): string {
  try {
    return JSON.stringify(JSON.parse(record), null, 2);
  } catch {
    return record;
  }
}

/** The record for eyes, and as the very bytes that were hashed and signed. */
export function RawRecord({ record }: Readonly<{ record: string }>) {
  const { t } = useTranslation();
  const [exact, setExact] = useState(false);
  const bytes = new TextEncoder().encode(record).length;
  return (
    <details className="my-3" data-testid="raw-record">
      <summary className="link target">
        {t('replay.record')}, {t('replay.bytes', { n: bytes })}
      </summary>
      <div className="my-2 flex gap-2">
        {[false, true].map((choice) => (
          <button
            key={String(choice)}
            type="button"
            className="button aria-pressed:bg-ink aria-pressed:text-white"
            aria-pressed={exact === choice}
            onClick={() => setExact(choice)}
          >
            {t(choice ? 'replay.exact' : 'replay.pretty')}
          </button>
        ))}
      </div>
      <pre
        className="border border-line bg-wash p-2 text-xs whitespace-pre-wrap break-all"
        data-testid="record"
      >
        {exact ? record : indented(record)}
      </pre>
    </details>
  );
}
