import {
  proveConsistency,
  readRecords,
  type Batch,
  type Projection,
  type ReactionRule,
  type Taken,
} from '#ledger';
import { Databases } from './federation-databases.js';
import { FederationService, type Setting } from './federation-service.js';

export type FederationOptions = Readonly<{
  /** From `openFederationDatabases`, which several federations share; made for the same projections. */
  databases: Databases;
  logs?: readonly string[];
  projections?: readonly Projection[];
  reactions?: (service: FederationService) => readonly ReactionRule[];
  /** An hour unless said otherwise: nothing is marked `cause-missing` before a service loses its patience. */
  causeWaitSeconds?: number;
}>;

export const openFederationDatabases = (projections: readonly Projection[] = []) =>
  Databases.open(projections);

/**
 * Several services in one process, each with a real ledger, and a network that does what a test says: nothing travels
 * unless it is fetched, what was sent can be delivered again to anybody in any order, and any two can be cut apart.
 */
export class Federation {
  readonly services: readonly FederationService[];
  /** Every batch that ever travelled, as a broker would keep it. */
  readonly sent: Batch[] = [];
  private readonly cuts = new Set<string>();
  private timeMs = Date.UTC(2026, 5, 1);

  private constructor(options: FederationOptions) {
    const setting: Setting = {
      logs: options.logs ?? ['border', 'police', 'labour-social'],
      databases: options.databases,
      projections: options.projections ?? [],
      reactions: options.reactions ?? (() => []),
      now: () => this.timeMs,
      causeWaitSeconds: options.causeWaitSeconds ?? 3600,
    };
    this.services = setting.logs.map((log) => new FederationService(log, setting));
  }

  static async open(options: FederationOptions): Promise<Federation> {
    const federation = new Federation(options);
    for (const service of federation.services) await service.begin();
    return federation;
  }

  service(log: string): FederationService {
    const found = this.services.find((s) => s.log === log);
    if (!found) throw new Error(`no service ${log}`);
    return found;
  }

  pass(ms: number): void {
    this.timeMs += ms;
  }

  cut(a: FederationService, b: FederationService): void {
    this.cuts.add(linkOf(a, b));
  }
  heal(): void {
    this.cuts.clear();
  }
  reaches(a: FederationService, b: FederationService): boolean {
    return a !== b && !this.cuts.has(linkOf(a, b));
  }

  /** One service fetches from another what it lacks of a log, at most `count` entries; undefined where that is nothing. */
  async fetch(
    to: FederationService,
    from: FederationService,
    log: string,
    count = Infinity,
  ): Promise<Taken | undefined> {
    if (!this.reaches(to, from)) return undefined;
    const have = (await to.ledger.heads()).get(log)?.size ?? 0;
    const batch = await batchOf(from, log, have, count);
    if (batch === undefined) return undefined;
    this.sent.push(batch);
    await to.ledger.noteSeen(log, batch.checkpoint.size);
    return to.ledger.take(batch);
  }

  /** Delivers again what travelled before; late, doubled, or with a gap before it. */
  redeliver(to: FederationService, which: number): Promise<Taken> | undefined {
    const batch = this.sent[which % this.sent.length];
    return batch && to.ledger.take(batch);
  }

  /** All logs from one to another, which so says all that it holds. Returns whether anything was taken. */
  async sync(to: FederationService, from: FederationService): Promise<boolean> {
    if (!this.reaches(to, from)) return false;
    let some = false;
    const [here, there] = await Promise.all([to.ledger.heads(), from.ledger.heads()]);
    for (const { log } of this.services)
      if ((there.get(log)?.size ?? 0) > (here.get(log)?.size ?? 0))
        if ((await this.fetch(to, from, log))?.kind === 'taken') some = true;
    to.ledger.inquiry.noteAnswer(from.log);
    await to.ledger.keepUp();
    return some;
  }

  /** Heals all, and lets everybody take, react and project until nothing moves any more. */
  async settle(): Promise<void> {
    this.heal();
    for (let rounds = 0; rounds < 60; rounds++) {
      const before = await this.sizes();
      for (const to of this.services) {
        for (const from of this.services) await this.sync(to, from);
        await to.ledger.arrive();
        await to.ledger.keepUp();
        await to.react();
      }
      if ((await this.sizes()) !== before) continue;
      if (!(await this.windBack())) break;
    }
    for (const service of this.services) await service.project();
  }

  close(): void {
    for (const service of this.services) service.end();
  }

  /** What a person does for a service whose signer remembers what nobody has. */
  private async windBack(): Promise<boolean> {
    for (const { ledger } of this.services) {
      if (!(await ledger.findReadOnly())) continue;
      if ('to' in (await ledger.windBackSigner(`${ledger.log}/unit#operator`))) return true;
    }
    return false;
  }

  private async sizes(): Promise<string> {
    const heads = await Promise.all(this.services.map(({ ledger }) => ledger.heads()));
    return JSON.stringify(heads.map((h) => [...h.values()].map((x) => [x.log, x.size, x.arrived])));
  }
}

const linkOf = (a: FederationService, b: FederationService) => [a.log, b.log].sort().join(' ');

/** What a service serves of a log from a position on, under the greatest checkpoint that it has. */
export async function batchOf(
  { ledger }: FederationService,
  log: string,
  from: number,
  count = Infinity,
): Promise<Batch | undefined> {
  if (ledger.log === log) await ledger.sign();
  const checkpoint = await ledger.findCheckpoint(log);
  if (checkpoint === undefined || checkpoint.size <= from) return undefined;
  const end = Math.min(checkpoint.size, from + count);
  const [records, proof] = await Promise.all([
    readRecords(ledger.db, log, from, end),
    end < checkpoint.size ? proveConsistency(ledger.db, log, end, checkpoint.size) : [],
  ]);
  return { log, from, records, checkpoint, proof };
}
