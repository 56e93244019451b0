import { statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Ledger, readTallies } from '#ledger';
import { Desk } from '../commands/desk.js';
import { DeadlineClerk } from '../lateness/clerk.js';
import { Tail } from '../live/tail.js';
import { SERVICE, type Service } from '../service.js';
import { CONFIG, type Config } from './config.js';
import { Freshness } from './freshness.js';
import type { Held, Look, Pool } from './look.js';
import { projectionsOf } from './projections.js';
import { Readiness } from './readiness.js';
import { Requests } from './requests.js';

const PATIENCE_MS = 3_000;

type PgPool = Readonly<{ totalCount: number; idleCount: number; waitingCount: number }>;

const poolOf = (name: string, pool: PgPool): Pool => ({
  name,
  total: pool.totalCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
});

/** Looks at a service as it is, at the price of four short queries, and also where the database is gone. */
@Injectable()
export class Lookout {
  // As properties: it sees too many parts for a readable constructor.
  @Inject() private readonly ledger!: Ledger;
  @Inject() private readonly source!: DataSource;
  @Inject() private readonly desk!: Desk;
  @Inject() private readonly clerk!: DeadlineClerk;
  @Inject() private readonly tail!: Tail;
  @Inject() private readonly freshness!: Freshness;
  @Inject() private readonly readiness!: Readiness;
  @Inject() private readonly requests!: Requests;
  @Inject(SERVICE) private readonly service!: Service;
  @Inject(CONFIG) private readonly config!: Config;

  async look(): Promise<Look> {
    const { ledger, desk, requests } = this;
    const held = await this.askDatabase();
    return {
      own: ledger.log,
      isReady: this.readiness.isOpen,
      isRelayed: this.config.feed === 'kafka',
      queued: ledger.queued,
      commands: desk.unfinished,
      turns: desk.waiting,
      unfinished: requests.unfinished,
      streams: requests.streams,
      pools: this.pools(),
      signedSize: ledger.signer.memory.size,
      freeBytes: await this.findRoom(),
      readers: this.readers(),
      shownUpTo: this.tail.upTo,
      held,
    };
  }

  noise() {
    return this.freshness.noise();
  }

  /** What the service said of deadlines by itself. */
  said() {
    return this.clerk.said;
  }

  private readers(): readonly string[] {
    const { service } = this;
    const reactions = service.reactions.map(({ name }) => `reaction:${name}`);
    return [...projectionsOf(service).map(({ name }) => name), ...reactions];
  }

  private pools(): readonly Pool[] {
    const { master } = this.source.driver as unknown as { master?: PgPool };
    return [poolOf('ledger', this.ledger.db), ...(master ? [poolOf('lists', master)] : [])];
  }

  /** Where the folder cannot be read, it can hold nothing either. */
  private async findRoom(): Promise<number> {
    const found = await statfs(this.config.keyFolder).catch(() => undefined);
    return found ? found.bavail * found.bsize : 0;
  }

  private async askDatabase(): Promise<Held | undefined> {
    const late = new Promise<undefined>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, undefined).unref();
    });
    return Promise.race([this.readHeld().catch(() => undefined), late]);
  }

  private async readHeld(): Promise<Held> {
    const { ledger } = this;
    const [heads, tallies, fresh, readOnly, unsaid] = await Promise.all([
      ledger.heads(),
      readTallies(ledger.db, ledger.log),
      this.freshness.read(),
      ledger.findReadOnly(),
      this.clerk.countUnsaid(),
    ]);
    return { heads, tallies, fresh, readOnly, unsaid };
  }
}
