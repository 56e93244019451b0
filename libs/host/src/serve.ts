import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { migrate } from '#ledger';
import { checkCasePrefix } from './commands/case-numbers.js';
import { checkCommands } from './commands/handlers.js';
import { HostModule } from './host.module.js';
import { readConfig, type Config } from './operations/config.js';
import { serveConsole } from './operations/console.js';
import { openapiOf, serveDocuments } from './operations/documents.js';
import { makeLogger, requestLog } from './operations/logging.js';
import { projectionsOf } from './operations/projections.js';
import { Requests } from './operations/requests.js';
import { KnownQuery } from './routes/known-query.js';
import { refuseOddBody, refuseOddQuery, refuseOtherContent } from './routes/strict.js';
import { routesTable, ruleText } from './routes/table.js';
import { commandPipe } from './routes/validation.js';
import type { Service } from './service.js';

const BODY_MAX = '100kb';
// Longer than a person looks at a page, and than the minute of usual proxies: who asks again finds the connection open.
const KEEP_ALIVE_MS = 75_000;

/** Runs a service until it is told to stop. With `--check` or `--routes` it only looks at itself, prints, and ends. */
export async function serve(service: Service): Promise<void> {
  checkCommands(service.duties);
  checkCasePrefix(service);
  const asked = process.argv.slice(2);
  if (asked.includes('--check') || asked.includes('--routes') || asked.includes('--openapi'))
    return look(service, asked);
  const config = readConfig(process.env);
  const logger = makeLogger(service.log, config.logLevel);
  await migrateFirst(service, config);
  if (config.migrateOnly) return;
  const app = await makeApp(HostModule.of(service, config, logger), logger);
  routesTable(app);
  const document = openapiOf(app, service);
  app.useGlobalInterceptors(new KnownQuery(document));
  serveDocuments(app, document);
  serveConsole(app, config.consoleFolder);
  stopWithParent(app, logger);
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  await app.listen(config.port, config.host);
  logger.info({ host: config.host, port: config.port, feed: config.feed }, 'listening');
}

async function migrateFirst(
  service: Service,
  { migrationUrl, databaseUrl }: Config,
): Promise<void> {
  if (migrationUrl === undefined) return;
  await migrate(
    migrationUrl,
    decodeURIComponent(new URL(databaseUrl).username),
    projectionsOf(service),
  );
}

async function makeApp(module: DynamicModule, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, {
    logger: ['error', 'warn'],
    bodyParser: false,
    forceCloseConnections: true,
  });
  app.use(requestLog(logger));
  app.use(
    helmet({
      strictTransportSecurity: false,
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    }),
  );
  app.use(app.get(Requests).timer);
  app.use(refuseOtherContent);
  app.use(refuseOddQuery);
  app.useBodyParser('json', { limit: BODY_MAX });
  app.use(refuseOddBody);
  app.useGlobalPipes(commandPipe);
  // Told to end, it ends in order and with 0; Nest would else kill itself with the same signal once more.
  app.enableShutdownHooks(['SIGTERM', 'SIGINT', 'SIGHUP'], { useProcessExit: true });
  return app;
}

/** Started by another process with a channel to it, the service ends when that one is gone, whatever ended it. */
function stopWithParent(app: NestExpressApplication, logger: Logger): void {
  process.once('disconnect', () => {
    logger.info('the starter is gone');
    void app.close().finally(() => process.exit(0));
  });
}

const NOWHERE: Config = {
  port: 0,
  host: '127.0.0.1',
  databaseUrl: 'postgres://nowhere',
  migrationUrl: undefined,
  migrateOnly: false,
  keyFolder: '.',
  sealingKeyFile: '',
  parties: [],
  feed: 'http',
  brokers: [],
  demo: false,
  illustration: false,
  consoleFolder: undefined,
  logLevel: 'silent',
};

async function look(service: Service, asked: readonly string[]): Promise<void> {
  const logger = makeLogger(service.log, 'silent');
  const app = await makeApp(HostModule.unconnected(service, NOWHERE, logger), logger);
  await app.init();
  const routes = routesTable(app).map(({ method, path, rule }) => ({
    method,
    path,
    rule: ruleText(rule),
  }));
  const document = openapiOf(app, service);
  if (asked.includes('--routes')) process.stdout.write(`${JSON.stringify(routes)}\n`);
  else if (asked.includes('--openapi')) process.stdout.write(`${JSON.stringify(document)}\n`);
  else
    process.stdout.write(
      `${service.log}: ${String(routes.length)} routes, ${String(service.duties.length)} duties\n`,
    );
  await app.close();
}
