import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { startFeeds, type Feeds } from '#feeds';
import type { Entry } from '#contracts';
import {
  Ledger,
  pause,
  Projector,
  Reactor,
  Reader,
  type Rhythm,
  type Effect,
  type Projection,
  type Reply,
} from '#ledger';
import { CaseNumbers } from '../commands/case-numbers.js';
import { Desk, newCorrelationId, reactionActor } from '../commands/desk.js';
import type { Reaction } from '../commands/duty.js';
import { Tail } from '../live/tail.js';
import { DeadlineClerk } from '../lateness/clerk.js';
import { ObligationKeeper } from '../obligations/keeper.js';
import { matterTable } from '../obligations/matters.js';
import { obligationTable } from '../obligations/row.js';
import { Sender } from '../routes/by.js';
import { problemOf } from '../routes/filter.js';
import { Problem } from '../routes/problem.js';
import { RulesBook } from '../rules/book.js';
import { SERVICE, type Service } from '../service.js';
import { CONFIG, type Config } from './config.js';
import { Freshness } from './freshness.js';
import { LOGGER } from './logging.js';
import { projectionsOf } from './projections.js';
import { Readiness } from './readiness.js';

const DRAIN_MS = 3000;

/** Whether the same command may go through later: the service is read-only, busy, or without its database. */
const mayPass = (error: unknown): boolean => problemOf(error).status === 503;

/** A service that has duties of its own says which deadlines it missed. */
const saysDeadlines = ({ duties }: Service): boolean =>
  duties.some(({ name }) => name === 'lateness');

/** Opens the ledger and runs what reads it: signer, projections, reactions, the live tail, the feeds. Stops them in turn. */
@Injectable()
export class Running
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readers: Reader[] = [];
  private feeds: Feeds | undefined;

  // As properties: so many parts of a running service would make no readable constructor.
  @Inject() private readonly ledger!: Ledger;
  @Inject() private readonly source!: DataSource;
  @Inject() private readonly bus!: CommandBus;
  @Inject() private readonly tail!: Tail;
  @Inject() private readonly numbers!: CaseNumbers;
  @Inject() private readonly desk!: Desk;
  @Inject() private readonly book!: RulesBook;
  @Inject() private readonly clerk!: DeadlineClerk;
  @Inject() private readonly freshness!: Freshness;
  @Inject() private readonly readiness!: Readiness;
  @Inject(SERVICE) private readonly service!: Service;
  @Inject(CONFIG) private readonly config!: Config;
  @Inject(LOGGER) private readonly logger!: Logger;

  async onApplicationBootstrap(): Promise<void> {
    await this.ledger.open();
    await this.numbers.refresh(new Date());
    await this.tail.open();
    this.readers = [
      this.reader('signer', async () => (await this.ledger.sign(), false), {
        everyMs: () => this.ledger.signEveryMs,
      }),
      this.reader('live', () => this.tail.step()),
      ...projectionsOf(this.service).flatMap((p) => this.filler(p) ?? []),
      ...this.service.reactions.map((r) => this.reactor(r)),
      ...(saysDeadlines(this.service) ? [this.reader('deadlines', () => this.clerk.step())] : []),
    ];
    for (const reader of this.readers) reader.start();
    this.feeds = await startFeeds({
      ledger: this.ledger,
      parties: this.config.parties,
      feed: this.config.feed,
      brokers: this.config.brokers,
      log: this.logger,
    });
    this.freshness.attach(this.feeds);
    this.readiness.isOpen = true;
  }

  /** Before sockets are closed: what was begun is answered, and nothing new is taken. */
  async beforeApplicationShutdown(): Promise<void> {
    this.readiness.isOpen = false;
    await this.desk.close(DRAIN_MS);
    // The last answers are on their way.
    await pause(100, new AbortController().signal);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.feeds?.stop();
    await Promise.all(this.readers.map((reader) => reader.stop()));
    await this.ledger.sign().catch(() => undefined);
    this.ledger.close();
    await this.ledger.db.end();
  }

  private filler(projection: Projection): Reader | undefined {
    if (projection === matterTable) return undefined;
    if (projection !== obligationTable) return this.projector(projection);
    const keeper = new ObligationKeeper(this.ledger, this.source, this.book);
    return this.reader(keeper.name, () => keeper.step());
  }

  private projector(projection: Projection): Reader {
    const { db, opener } = this.ledger;
    const projector = new Projector(db, this.source, projection, opener);
    projector.noticed = (error) => {
      const about = { err: error, reader: projection.name };
      this.logger.warn(about, 'a batch cannot be applied whole: each entry for itself');
    };
    return this.reader(projector.name, () => projector.step());
  }

  private reactor(reaction: Reaction): Reader {
    const reactor = new Reactor(this.ledger, {
      name: reaction.name,
      event: reaction.event,
      act: (entry) => this.act(reaction, entry),
    });
    return this.reader(reactor.name, () => reactor.step());
  }

  private act(reaction: Reaction, entry: Entry): Promise<Effect> | undefined {
    const command = reaction.command(entry, this.service.log);
    if (command === undefined) return undefined;
    const sender = new Sender({
      caseId: entry.caseId,
      actor: reactionActor(this.service.log),
      correlationId: entry.correlationId ?? newCorrelationId(),
      idempotencyKey: undefined,
      ifMatch: undefined,
      cause: { id: entry.id, reaction: reaction.name },
    });
    sender.attachTo(command);
    return this.send(command).catch((error: unknown): Effect => {
      const about = { err: error, reaction: reaction.name, cause: entry.id };
      if (mayPass(error)) {
        this.logger.warn(about, 'a reaction has to wait');
        return { kind: 'later' };
      }
      this.logger.error(about, 'a reaction failed: it is a work item for a person');
      return { kind: 'refused', code: error instanceof Problem ? error.code : 'unexpected' };
    });
  }

  private async send(command: object): Promise<Effect> {
    const reply: Reply = await this.bus.execute(command as never);
    if (reply.status !== 409) return { kind: 'done' };
    return { kind: 'refused', code: (JSON.parse(reply.body) as { code: string }).code };
  }

  private reader(name: string, step: () => Promise<boolean>, rhythm?: Rhythm): Reader {
    const failed = (error: unknown) => {
      this.logger.error({ err: error, reader: name }, 'a reader failed and tries again');
    };
    return new Reader(this.ledger.signal, step, failed, rhythm);
  }
}
