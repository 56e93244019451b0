import type { Event } from '#kernel';
import type { Decision } from '#ledger';
import type { FederationService } from './federation-service.js';

type Told = Readonly<{
  events?: readonly Event[];
  caseId?: string;
  upTo?: number;
  key?: string;
  body?: string;
  cause?: Decision['cause'];
  by?: Partial<Decision['by']>;
  mark?: Decision['mark'];
  reply?: Decision['reply'];
}>;

type Service = Pick<FederationService, 'ledger' | 'log'>;

const hex = (text: string) => Buffer.from(text).toString('hex').padEnd(64, '0').slice(-64);

/** A decision as a host hands it to the ledger, folded on all that has arrived unless a test says otherwise. */
export async function decisionOf({ ledger, log }: Service, told: Told): Promise<Decision> {
  const { events = [], caseId, key, body = 'body', cause, by } = told;
  const upTo = told.upTo ?? (await ledger.readCase(caseId ?? '')).upTo;
  return {
    caseId,
    upTo,
    drafts: events.map((event) => ({ event, caseId })),
    by: {
      actor: `${log}/unit#officer`,
      occurredAt: '2026-06-01T08:00:00+07:00',
      recordedFrom: 'screen',
      correlationId: 'test',
      ruleset: 'none@0',
      ...by,
    },
    cause,
    request: key === undefined ? undefined : { sender: 'clerk', key: hex(key), commandHash: body },
    mark: told.mark,
    reply:
      told.reply ??
      (({ ids, cases }) => ({ status: 201, body: JSON.stringify({ entries: ids, cases }) })),
  };
}

/** Decides and submits. */
export const record = async (service: Service, told: Told) =>
  service.ledger.submit(await decisionOf(service, told));
