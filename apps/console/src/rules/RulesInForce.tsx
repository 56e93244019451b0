import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rulesInForce } from './shapes.js';

const SHOWN = 12;

/** By which rules this service decides, and whether they were adopted. */
export function RulesInForce() {
  const { t } = useTranslation();
  const { data } = useQuery(rulesInForce);
  if (data === undefined) return null;
  const { size, seedHash, ownSeed, adopted, decides } = data;
  return (
    <div className="my-2 text-sm" data-testid="rules-in-force">
      <p className="text-soft">
        {t('rules.inForce', { n: size, hash: (seedHash ?? ownSeed).slice(0, SHOWN) })}
      </p>
      {!adopted && (
        <p className="strip bg-amber-wash">{t(decides ? 'rules.notAdopted' : 'rules.otherSeed')}</p>
      )}
    </div>
  );
}
