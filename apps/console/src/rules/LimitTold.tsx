import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { SurenessTag } from '../duties/SurenessTag.js';
import { surenessOf } from '../duties/sureness.js';
import { surenessOfRule } from './search.js';
import type { RuleItem } from './shapes.js';
import { useLimitWords } from './use-limit-words.js';

type LimitToldProps = Readonly<{ rule: RuleItem; always?: boolean }>;

/** The limit that two persons set, else that of the row; how sure it is, `always` or where that is not the row's own sureness. */
export function LimitTold({ rule, always = false }: LimitToldProps) {
  const limit = useLimitWords()(rule);
  const own = surenessOf(rule.limitConfidence, rule.regime === 'practice');
  if (rule.set) return <LimitSet set={rule.set} />;
  return (
    <>
      {limit} {(always || own !== surenessOfRule(rule)) && <SurenessTag sureness={own} />}
    </>
  );
}

function LimitSet({ set }: Readonly<{ set: NonNullable<RuleItem['set']> }>) {
  const { t } = useTranslation();
  const day = useDay();
  const limit = useLimitWords()(set);
  return (
    <span data-testid="limit-set">
      {limit} <span className="tag border-go text-go">{t('rules.parameter.isConfirmed')}</span>{' '}
      {t('rules.parameter.since', { day: day(set.since) })}
      {set.document !== null && `, ${set.document}`}
    </span>
  );
}
