import { useTranslation } from 'react-i18next';
import { useLanguage } from '../texts/language.js';
import { endOf } from '../texts/end.js';
import { useSpan } from '../texts/span.js';
import { lookOf, secondsOf, signs, type Look, type Tagged } from './tag.js';

const LOOKS: Readonly<Record<Look, string>> = {
  danger: 'border-alarm bg-alarm text-white',
  'at-once': 'border-alarm-wash bg-alarm-wash text-alarm-deep',
  unsure: 'border-dashed border-ink bg-wash',
  late: 'border-2 border-alarm text-alarm',
  today: 'border-amber bg-amber',
  passed: 'border-dashed border-ink bg-amber-wash',
  'no-limit': 'border-dashed border-soft text-soft',
  coming: 'border-wash bg-wash text-soft',
  done: 'border-transparent px-0 font-normal',
  cancelled: 'border-transparent px-0 font-normal text-soft',
};

/** Words, never a button: how urgent a duty is and for how long it has been so. */
export function UrgencyTag({ item, now }: Readonly<{ item: Tagged; now: number }>) {
  const look = lookOf(item, now);
  const words = useTagWords()(item, now);
  return (
    <span className={`tag ${LOOKS[look]}`} data-testid="urgency" data-look={look}>
      {signs[look] !== '' && <span aria-hidden="true">{signs[look]} </span>}
      {words}
    </span>
  );
}

function useTagWords(): (item: Tagged, now: number) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const span = useSpan();
  return (item, now) => {
    const look = lookOf(item, now);
    const seconds = secondsOf(item, now);
    const end = item.end ? endOf(item.end.counted, language) : '';
    if (look === 'done' && item.metLate) return t('duty.tag.doneLate');
    return t(`duty.tag.${look}`, { span: seconds === undefined ? '' : span(seconds), end });
  };
}
