import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { findDemoOfficer } from '#codes';
import { caseIdOf, casePrefix, findFault, readRecord, writeRecord, type Entry } from '#contracts';
import type { AnyDuty, Service } from '#host';
import { faultInAct, rulesBook } from '#regulation';
import { fold, Refused, type Actor, type Context, type Event, type Written } from '#kernel';

const rulesAt = rulesBook([]);

type Decide = (command: object, state: unknown, context: Context) => readonly Written<Event>[];
type Named = Readonly<{ occurredAt?: string; recordedFrom?: 'screen' | 'paper' }>;
type Command = new () => object;

const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
const prefixOf = (log: string): string => {
  const prefix = casePrefix[log];
  if (prefix === undefined) throw new Error(`${log} opens no cases`);
  return prefix;
};
const answerOf = (status: number, body: object) => new Response(JSON.stringify(body), { status });

/** All services in one process and one memory, where every entry is known everywhere at once: their rules, nothing else. */
export class World {
  readonly entries: Entry[] = [];
  /** What was answered, by service and key. */
  readonly answers = new Map<string, { readonly entries: readonly string[] }>();
  private opened = 0;

  constructor(private readonly services: readonly Service[]) {}

  readonly urls = { ...Object.fromEntries(this.services.map(({ log }) => [log, `http://${log}`])) };

  /** What a service would answer; stands in for the network. */
  readonly fetch = (address: string, init?: RequestInit): Promise<Response> => {
    const { hostname, pathname } = new URL(address);
    const service = this.services.find(({ log }) => log === hostname);
    if (service === undefined) throw new Error(`no service ${hostname}`);
    const parts = pathname.split('/').slice(1);
    // A command on a case names it; one of no case begins with its duty.
    const [, caseId = '', ...way] = parts[0] === 'cases' ? parts : ['', '', ...parts];
    const answer =
      init?.method === 'POST' ? this.post(service, caseId, way, init) : this.get(caseId, way);
    return Promise.resolve(answer);
  };

  /** Of no case where the id is empty: there are so few that all of them stand for a matter. */
  ofCase = (caseId: string) =>
    this.entries.filter((entry) => entry.caseId === (caseId === '' ? undefined : caseId));

  private get(caseId: string, [what]: string[]): Response {
    const entries = this.ofCase(caseId);
    const first = entries[0];
    if (first === undefined) return answerOf(404, { code: 'case-not-found' });
    const items = entries.map(({ id, fullType }) => ({
      record: JSON.stringify({ id, type: fullType }),
    }));
    return answerOf(
      200,
      what === 'entries' ? { items } : { state: { course: { opened: first.data } } },
    );
  }

  private post(service: Service, caseId: string, way: string[], init: RequestInit): Response {
    const headers = new Headers(init.headers);
    const key = `${service.log} ${headers.get('idempotency-key') ?? ''}`;
    const kept = this.answers.get(key);
    if (kept) return answerOf(201, kept);
    const officer = findDemoOfficer(headers.get('x-demo-officer') ?? '');
    if (officer?.agency !== service.log) return answerOf(403, { code: 'not-allowed' });
    const actor = { agency: officer.agency, unit: officer.unit, officer: officer.id };
    return this.decide(service, {
      caseId,
      way,
      actor,
      key,
      body: JSON.parse(init.body as string) as object,
    });
  }

  private decide(
    service: Service,
    asked: Readonly<{ caseId: string; way: string[]; actor: Actor; key: string; body: object }>,
  ): Response {
    const [dutyName = 'opening', commandName = 'open-cases'] = asked.way;
    const duty = service.duties.find(({ name }) => name === dutyName);
    const commands: Readonly<Record<string, unknown>> = duty?.commands ?? {};
    const found = Object.entries(commands).find(([name]) => kebab(name) === commandName);
    if (!duty || !found) return answerOf(404, { code: 'not-found', detail: asked.way.join('/') });
    const command = plainToInstance(found[1] as Command, asked.body);
    const faults = validateSync(command, { whitelist: true, forbidNonWhitelisted: true });
    if (faults.length > 0)
      return answerOf(400, { code: 'invalid-body', detail: faults.join('; ') });
    try {
      const written = this.append(service, duty, { ...asked, name: found[0], command });
      const answer = {
        entries: written.map(({ id }) => id),
        cases: [...new Set(written.flatMap((e) => e.caseId ?? []))],
      };
      this.answers.set(asked.key, answer);
      return answerOf(201, answer);
    } catch (error) {
      if (error instanceof Refused)
        return answerOf(409, { code: error.message, detail: duty.name });
      throw error;
    }
  }

  private append(
    service: Service,
    duty: AnyDuty,
    asked: Readonly<{ caseId: string; actor: Actor; name: string; command: object }>,
  ): Entry[] {
    const { occurredAt = '2026-01-01T00:00:00Z', recordedFrom = 'screen' } = asked.command as Named;
    const { log } = service;
    const context: Context = {
      ...{ caseId: asked.caseId, actor: asked.actor, log, occurredAt, now: '2026-01-01T00:00:00Z' },
      recordedFrom: 'screen',
      newCaseId: () => caseIdOf(prefixOf(log), 2026, ++this.opened),
    };
    const decide = duty.decider.decide[asked.name] as unknown as Decide;
    const events = decide(
      asked.command,
      fold(duty.decider, this.ofCase(asked.caseId) as never),
      context,
    );
    for (const event of events) this.judge(event, context, recordedFrom);
    const written = events.map((event) => this.record(event, context, recordedFrom));
    written.forEach((entry) => this.react(entry));
    return written;
  }

  /** As the desk does: the regulation may not let be what was decided. */
  private judge({ type, data }: Event, by: Context, recordedFrom: 'screen' | 'paper'): void {
    const { log, occurredAt } = by;
    const act = { type, data: data as never, publisher: log, unit: by.actor.unit };
    const judged = { history: this.ofCase(by.caseId), rulesAt, now: rulesAt(0) };
    const fault = faultInAct({ ...act, occurredAt, isDated: true, recordedFrom }, judged);
    if (fault) throw new Refused(fault.code);
  }

  private record(
    { caseId, ...event }: Written<Event>,
    by: Context,
    recordedFrom: 'screen' | 'paper',
  ): Entry {
    const fault = findFault(event);
    if (fault !== undefined) throw new Error(fault);
    const position = this.entries.filter(({ publisher }) => publisher === by.log).length;
    const record = writeRecord(event, {
      ...{
        publisher: by.log,
        position,
        caseId: (caseId ?? by.caseId) || undefined,
        time: by.now,
        occurredAt: by.occurredAt,
      },
      ...{
        clock: String(this.entries.length).padStart(16, '0'),
        knows: {},
        ruleset: 'none@0',
        recordedFrom,
      },
      ...{
        actor: `${by.actor.unit}#${by.actor.officer}`,
        causationId: undefined,
        reaction: undefined,
      },
      ...{ correlationId: undefined, requestId: undefined },
    });
    const entry = readRecord(record);
    if (entry === undefined) throw new Error(`unreadable: ${record}`);
    this.entries.push(entry);
    return entry;
  }

  private react(entry: Entry): void {
    for (const service of this.services)
      for (const reaction of service.reactions.filter(({ event }) => event === entry.type)) {
        const command = reaction.command(entry, service.log);
        const duty = service.duties.find(
          ({ commands }) => command && command.constructor.name in commands,
        );
        if (!command || !duty) continue;
        const actor = { agency: service.log, unit: `${service.log}/service`, officer: 'reaction' };
        this.append(service, duty, {
          caseId: entry.caseId ?? '',
          actor,
          name: command.constructor.name,
          command,
        });
      }
  }
}
