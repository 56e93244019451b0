import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenCommand } from '../api/shapes.js';
import { useWords } from '../texts/language.js';

type OneCommand = Readonly<{ caseId: string; command: OpenCommand }>;

const linkTo = ({ caseId, command }: OneCommand) =>
  ({
    to: '/cases/$caseId/act/$operation',
    params: { caseId, operation: command.operationId },
  }) as const;

/** What this service is waited for with: the one button of the page. */
export function MainCommand({
  caseId,
  command,
}: Readonly<{ caseId: string; command: OpenCommand | undefined }>) {
  const { t } = useTranslation();
  const words = useWords();
  if (command === undefined) return <p className="text-soft">{t('file.nothingOpen')}</p>;
  return (
    <div className="thumb">
      <Link
        {...linkTo({ caseId, command })}
        className="button button-main w-full sm:w-auto"
        data-testid="main-command"
        data-command={command.command}
      >
        {words(command.label)}
      </Link>
    </div>
  );
}

/** What else can be recorded now. */
export function OtherCommands({
  caseId,
  commands,
}: Readonly<{ caseId: string; commands: readonly OpenCommand[] }>) {
  const { t } = useTranslation();
  if (commands.length === 0) return null;
  return (
    <details className="relative" data-testid="other-commands">
      <summary className="button list-none">{t('file.other')} ▾</summary>
      <div className="z-20 mt-1 max-h-96 overflow-y-auto border-2 border-ink bg-white p-2 sm:absolute sm:w-96">
        <CommandLinks caseId={caseId} commands={commands} />
      </div>
    </details>
  );
}

/** Commands as rows that are one link each. */
export function CommandLinks({
  caseId,
  commands,
}: Readonly<{ caseId: string; commands: readonly OpenCommand[] }>) {
  const words = useWords();
  return (
    <ul>
      {commands.map((command) => (
        <li key={command.path} className="border-b border-line last:border-0">
          <Link
            {...linkTo({ caseId, command })}
            className="link target w-full"
            data-testid="command"
            data-command={command.command}
          >
            {words(command.label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
