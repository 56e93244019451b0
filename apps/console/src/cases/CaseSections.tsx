import type { CaseState } from '#case-file';
import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { OpenCommand } from '../api/shapes.js';
import { DutyList } from '../duties/DutyList.js';
import type { useTimeline } from '../live/use-timeline.js';
import { useNarrow } from '../parts/use-narrow.js';
import { CaseTimeline } from './CaseTimeline.js';
import { CommandLinks } from './Commands.js';

type CaseSectionsProps = Readonly<{
  caseId: string;
  state: CaseState;
  commands: readonly OpenCommand[];
  timeline: ReturnType<typeof useTimeline>;
}>;

const TAB =
  'target cursor-pointer border border-b-0 border-line px-4 font-bold bg-wash underline data-[selected]:-mb-px data-[selected]:border-ink data-[selected]:bg-white data-[selected]:no-underline';

/** Duties and timeline: tabs side by side, on a telephone one section under the other. */
export function CaseSections({ caseId, state, commands, timeline }: CaseSectionsProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const sections = [
    { id: 'duties', name: t('file.duties'), body: <Duties {...{ caseId, state, commands }} /> },
    {
      id: 'timeline',
      name: t('file.timeline'),
      body: <CaseTimeline caseId={caseId} timeline={timeline} />,
    },
  ];
  if (narrow) {
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

function Duties({ caseId, state, commands }: Omit<CaseSectionsProps, 'timeline'>) {
  const { t } = useTranslation();
  return (
    <div data-testid="duties">
      <DutyList caseId={caseId} state={state} />
      {commands.length > 0 && (
        <>
          <h3 className="mt-4">{t('duty.steps')}</h3>
          <CommandLinks caseId={caseId} commands={commands} />
        </>
      )}
    </div>
  );
}
