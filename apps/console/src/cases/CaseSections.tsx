import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { OpenCommand } from '../api/shapes.js';
import type { useTimeline } from '../live/use-timeline.js';
import { useNarrow } from '../parts/use-narrow.js';
import { CaseTimeline } from './CaseTimeline.js';
import { CommandLinks } from './Commands.js';

type CaseSectionsProps = Readonly<{
  caseId: string;
  commands: readonly OpenCommand[];
  timeline: ReturnType<typeof useTimeline>;
}>;

const TAB =
  'target cursor-pointer border border-b-0 border-line px-4 font-bold bg-wash underline data-[selected]:-mb-px data-[selected]:border-ink data-[selected]:bg-white data-[selected]:no-underline';

/** Duties and timeline: tabs side by side, on a telephone one section under the other. */
export function CaseSections({ caseId, commands, timeline }: CaseSectionsProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const sections = [
    ...(commands.length > 0
      ? [{ id: 'duties', name: t('file.duties'), body: <Duties {...{ caseId, commands }} /> }]
      : []),
    { id: 'timeline', name: t('file.timeline'), body: <CaseTimeline timeline={timeline} /> },
  ];
  if (narrow || sections.length === 1) {
    return sections.map(({ id, name, body }) => (
      <section key={id} className="mt-6">
        <h2>{name}</h2>
        {body}
      </section>
    ));
  }
  return (
    <Tabs className="mt-6">
      <TabList aria-label={t('file.title')} className="flex gap-1 border-b border-ink">
        {sections.map(({ id, name }) => (
          <Tab key={id} id={id} className={TAB} data-testid={`tab-${id}`}>
            {name}
          </Tab>
        ))}
      </TabList>
      {sections.map(({ id, body }) => (
        <TabPanel key={id} id={id} className="pt-2">
          {body}
        </TabPanel>
      ))}
    </Tabs>
  );
}

function Duties({ caseId, commands }: Omit<CaseSectionsProps, 'timeline'>) {
  const { t } = useTranslation();
  return (
    <div data-testid="duties">
      <p className="text-soft">{t('file.dutiesNow')}</p>
      <CommandLinks caseId={caseId} commands={commands} />
    </div>
  );
}
