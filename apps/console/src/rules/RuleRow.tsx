import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SurenessTag } from '../duties/SurenessTag.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { LimitTold } from './LimitTold.js';
import { surenessOfRule } from './search.js';
import type { RuleItem } from './shapes.js';

/** One duty of the law in a list; the row is one link. */
export function RuleRow({ rule }: Readonly<{ rule: RuleItem }>) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <li className="break-inside-avoid border-b border-line first:border-t">
      <Link
        to="/rules/$id"
        params={{ id: rule.id }}
        className="grid gap-x-6 px-2 py-3 hover:bg-wash sm:grid-cols-[8rem_1fr]"
        data-testid="rule-row"
        data-rule={rule.id}
      >
        <span className="text-soft">{rule.id}</span>
        <span className="min-w-0">
          <span className="link block font-bold">{alone(words(rule.action))}</span>
          <span className="block">{alone(words(rule.responsible))}</span>
          <span className="block">
            {t('rules.limit')}: <LimitTold rule={rule} />
          </span>
          <span className="block">
            {alone(words(rule.articleWords))} <SurenessTag sureness={surenessOfRule(rule)} />
          </span>
          <span className="block text-sm text-soft">
            {t('rules.source')}: {rule.source}.{' '}
            {t(rule.computed ? 'rules.computed' : 'rules.notComputed')}
          </span>
        </span>
      </Link>
    </li>
  );
}
