import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Entry } from '#contracts';
import type { ObligationItem } from '#regulation';
import { useTranslation } from 'react-i18next';
import { DutyRow } from '../duties/DutyRow.js';
import { dutiesThen } from '../duties/queries.js';
import { countDue, sorted } from '../duties/sorted.js';
import { Loaded } from '../parts/Loaded.js';

type DutiesThenProps = Readonly<{
  entries: readonly Entry[];
  cut: string;
  /** When the moment was. */
  at: string;
  view: string;
}>;

/** What was due at a moment, folded here from what the party then had, by the code of the services. */
export function DutiesThen({ entries, cut, at, view }: DutiesThenProps) {
  const asked = useQuery(dutiesThen(useQueryClient(), { entries, cut, at, view }));
  return (
    <Loaded query={asked} rows={2}>
      {(items) => <Told items={items} at={at} />}
    </Loaded>
  );
}

function Told({ items, at }: Readonly<{ items: readonly ObligationItem[]; at: string }>) {
  const { t } = useTranslation();
  const { firstHour, due } = sorted(items);
  const open = [
    ...firstHour.map(([, item]) => item).filter(({ state }) => state !== 'met'),
    ...due,
  ];
  return (
    <section className="my-4" data-testid="duties-then">
      <h3>{t('duty.then', { n: countDue(items) })}</h3>
      <p className="text-sm text-soft">{t('duty.thenHint')}</p>
      {open.length === 0 ? (
        <p>{t('duty.thenNone')}</p>
      ) : (
        <details>
          <summary className="link target">{t('proof.view')}</summary>
          <ul>
            {open.map((item) => (
              <DutyRow key={item.key} item={item} now={Date.parse(at)} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
