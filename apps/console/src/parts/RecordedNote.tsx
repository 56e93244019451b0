import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What the step before this screen recorded. */
export function RecordedNote() {
  const { t } = useTranslation();
  const recorded = useRouterState({ select: ({ location }) => location.state.recorded });
  if (recorded === undefined) return null;
  return (
    <p role="status" className="my-3 border-4 border-go p-3 font-bold" data-testid="recorded">
      {recorded.length > 0
        ? t('file.recorded', { ids: recorded.join(', ') })
        : t('file.nothingToRecord')}
    </p>
  );
}
