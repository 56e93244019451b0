import { useTranslation } from 'react-i18next';

/** How long something takes, in its largest unit that says enough. */
export function useSpan(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => {
    const minutes = Math.floor(seconds / 60);
    if (seconds < 60) return t('span.seconds', { n: Math.floor(seconds) });
    if (minutes < 60) return t('span.minutes', { n: minutes });
    const hours = Math.floor(minutes / 60);
    if (hours >= 48) return t('span.days', { n: Math.floor(hours / 24) });
    return t('span.hours', { h: hours, m: String(minutes % 60).padStart(2, '0') });
  };
}
