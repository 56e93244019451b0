import { isLacking, LOCAL, type Head, type Ledger } from '#ledger';

/**
 * How a log stands here: entries held, when its publisher itself last showed a checkpoint no older than that (an
 * instant in UTC; undefined before, and for the own log), for how many seconds more of it is known than is held, and whether it is in dispute.
 */
export type LogFreshness = Readonly<{
  log: string;
  size: number;
  contactAt: string | undefined;
  behindSeconds: number;
  disputed: boolean;
}>;

/** Remembers when each log was last heard of, and since when it lies behind. */
export class Freshness {
  private readonly contacts = new Map<string, string>();
  private readonly behindSince = new Map<string, number>();
  private sizes: ReadonlyMap<string, number> = new Map();

  constructor(private readonly ledger: Ledger) {}

  noteContact(log: string): void {
    this.contacts.set(log, new Date().toISOString());
  }

  /** Tells how the logs stand now; called each second. */
  noteHeads(heads: ReadonlyMap<string, Head>): void {
    const logs = [...heads.values()].filter(({ log }) => log !== LOCAL);
    this.sizes = new Map(logs.map(({ log, size }) => [log, size]));
    for (const head of logs) {
      const { log } = head;
      if (!isLacking(head)) this.behindSince.delete(log);
      else if (!this.behindSince.has(log)) this.behindSince.set(log, Date.now());
    }
  }

  /** How many entries of a log were held a second ago or later. */
  sizeOf(log: string): number {
    return this.sizes.get(log) ?? 0;
  }

  read(): readonly LogFreshness[] {
    return this.ledger.logs.map((log) => ({
      log,
      size: this.sizeOf(log),
      contactAt: this.contacts.get(log),
      behindSeconds: Math.round((Date.now() - (this.behindSince.get(log) ?? Date.now())) / 1000),
      disputed: this.ledger.isDisputed(log),
    }));
  }
}
