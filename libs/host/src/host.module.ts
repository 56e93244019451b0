import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { connectionsOf, Ledger, openDatabase } from '#ledger';
import { findKeys, marksWith, sealsWith, type Keys } from '#sealing';
import { CasesHttp } from './cases/http.js';
import { CaseNumbers } from './commands/case-numbers.js';
import { Desk } from './commands/desk.js';
import { commandHandlers } from './commands/handlers.js';
import { MARKS } from './commands/marking.js';
import { CommandRoutes } from './commands/routes.js';
import { DeadlineClerk } from './lateness/clerk.js';
import { TimelineHttp } from './live/http.js';
import { Tail } from './live/tail.js';
import { Watchers } from './live/watchers.js';
import { CONFIG, type Config } from './operations/config.js';
import { Freshness } from './operations/freshness.js';
import { HealthHttp } from './operations/health.js';
import { LOGGER } from './operations/logging.js';
import { Lookout } from './operations/lookout.js';
import { Metrics, MetricsHttp } from './operations/metrics.js';
import { OwnLogHttp } from './operations/own-log-http.js';
import { projectionsOf } from './operations/projections.js';
import { Readiness } from './operations/readiness.js';
import { Requests } from './operations/requests.js';
import { Running } from './operations/running.js';
import { BoardHttp } from './obligations/board-http.js';
import { MattersHttp } from './obligations/matters-http.js';
import { RestrictedDutiesHttp } from './obligations/restricted-http.js';
import { RestrictedTotals } from './obligations/restricted-totals.js';
import { WorkHttp } from './obligations/work-http.js';
import { AgenciesHttp } from './regulation/agencies-http.js';
import { DeadlinesHttp } from './regulation/deadlines-http.js';
import { ObligationsHttp } from './regulation/obligations-http.js';
import { RulesHttp } from './regulation/rules-http.js';
import { AnswerInterceptor } from './routes/answer.js';
import { ProblemFilter } from './routes/filter.js';
import { OfficerGuard } from './routes/guard.js';
import { LogsHttp } from './routes/logs.js';
import { refusalsOf } from './routes/refusals.js';
import { ServiceHttp } from './routes/service-http.js';
import { RulesBook } from './rules/book.js';
import { SERVICE, type Service } from './service.js';

const sharedProviders = (service: Service): Provider[] => [
  { provide: SERVICE, useValue: service },
  CommandRoutes,
  CaseNumbers,
  RulesBook,
  Desk,
  DeadlineClerk,
  Freshness,
  Readiness,
  Requests,
  Lookout,
  Metrics,
  Watchers,
  ...(service.face === 'coordinator' ? [RestrictedTotals] : []),
  ...service.duties.flatMap(commandHandlers),
  { provide: APP_GUARD, useClass: OfficerGuard },
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_INTERCEPTOR, useValue: new AnswerInterceptor(refusalsOf(service.duties)) },
];

const controllersOf = (service: Service) => [
  CasesHttp,
  TimelineHttp,
  LogsHttp,
  ServiceHttp,
  AgenciesHttp,
  HealthHttp,
  MetricsHttp,
  OwnLogHttp,
  DeadlinesHttp,
  ObligationsHttp,
  MattersHttp,
  RulesHttp,
  ...(service.face === 'officer' ? [WorkHttp, RestrictedDutiesHttp] : []),
  ...(service.face === 'coordinator' ? [BoardHttp] : []),
  ...service.duties.map((duty) => duty.http),
  ...(service.controllers ?? []),
];

function keysOf(config: Config, logger: Logger): Keys | undefined {
  const keys = findKeys(config.sealingKeyFile);
  if (keys === undefined) logger.warn('no sealing keys: nothing restricted is recorded or opened');
  return keys;
}

const warnOf = (logger: Logger) => (error: Error) => {
  logger.warn({ err: error }, 'a connection to the database broke');
};

function ledgerOf(
  service: Service,
  config: Config,
  logger: Logger,
  keys: Keys | undefined,
): Ledger {
  return new Ledger({
    db: openDatabase(config.databaseUrl, warnOf(logger)),
    log: service.log,
    logs: config.parties.map((party) => party.log),
    keyFolder: config.keyFolder,
    seals: keys && sealsWith(keys),
  });
}

/** Makes a Nest service out of duties, reactions and projections. */
@Module({})
export class HostModule {
  static of(service: Service, config: Config, logger: Logger): DynamicModule {
    const keys = keysOf(config, logger);
    const ledger = ledgerOf(service, config, logger, keys);
    return {
      module: HostModule,
      imports: [
        CqrsModule.forRoot(),
        TerminusModule,
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.databaseUrl,
          entities: projectionsOf(service).map(({ row }) => row),
          synchronize: false,
          retryAttempts: 5,
          poolErrorHandler: warnOf(logger),
          extra: connectionsOf(warnOf(logger)),
        }),
      ],
      controllers: controllersOf(service),
      providers: [
        ...sharedProviders(service),
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Ledger, useValue: ledger },
        { provide: MARKS, useValue: keys && marksWith(keys) },
        { provide: Tail, useValue: new Tail(ledger, config.illustration) },
        Running,
      ],
    };
  }

  /** The same service without database and feeds: enough to see its routes, commands and documents. */
  static unconnected(service: Service, config: Config, logger: Logger): DynamicModule {
    return {
      module: HostModule,
      imports: [CqrsModule.forRoot(), TerminusModule],
      controllers: controllersOf(service),
      providers: [
        ...sharedProviders(service),
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Ledger, useValue: { log: service.log } },
        { provide: Tail, useValue: { onNews: () => undefined } },
        { provide: LOGGER, useValue: logger },
        { provide: DataSource, useValue: {} },
      ],
    };
  }
}
