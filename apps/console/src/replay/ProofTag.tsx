import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import type { Held } from './moments.js';
import type { Proof } from './proof.js';
import { useProof } from './use-proof.js';

const LOOKS = {
  verified: 'border-go text-go',
  mismatch: 'border-alarm bg-alarm text-white',
  failed: 'border-ink bg-amber',
  checking: 'border-soft text-soft',
} as const;

/** Whether the entry's proof holds; never "verified" before it is. */
export function ProofTag({ held }: Readonly<{ held: Held }>) {
  const { t } = useTranslation();
  const proof = useProof(held);
  const state = proof?.state ?? 'checking';
  return (
    <div className="my-2">
      <p role="status">
        {t('proof.label')}:{' '}
        <span className={`tag ${LOOKS[state]}`} data-testid="proof-tag" data-proof={state}>
          {t(`proof.${state === 'failed' ? 'unchecked' : state}`, { n: held.entry.id })}
        </span>
        {state === 'mismatch' && ` ${t('proof.notEvidence')}`}
      </p>
      {proof && <WhatWasChecked held={held} proof={proof} />}
    </div>
  );
}

/** What was checked and, as important, what was not. */
function WhatWasChecked({ held, proof }: Readonly<{ held: Held; proof: Proof }>) {
  const { t } = useTranslation();
  const partyName = usePartyName();
  const log = partyName(held.entry.publisher);
  const { position } = held.entry;
  const checked =
    proof.state === 'verified'
      ? [
          t('proof.leaf'),
          t('proof.place', { position, log, size: proof.size }),
          t('proof.signature', { log }),
        ]
      : [];
  const unchecked = [
    t('proof.notKey'),
    t('proof.notWitness'),
    t('proof.notTruth'),
    t('proof.notFuture'),
  ];
  return (
    <>
      {proof.state !== 'verified' && (
        <p className="font-bold">{t(`proof.reasons.${proof.reason}`)}</p>
      )}
      <details data-testid="proof-details">
        <summary className="link target">{t('proof.view')}</summary>
        <Lines name={t('proof.done')} lines={checked} />
        <Lines name={t('proof.notDone')} lines={unchecked} />
      </details>
    </>
  );
}

function Lines({ name, lines }: Readonly<{ name: string; lines: readonly string[] }>) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul className="mb-2 list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
