/**
 * A new, empty database on the PostgreSQL that all tests share, with its two roles: `url` is the service's own,
 * `ownerUrl` may change tables, `superUrl` is the superuser's. Its name has a random end: no test meets another's.
 */
export function testDatabase(
  service: string,
): Promise<{ url: string; ownerUrl: string; superUrl: string; role: string }>;

/**
 * The brokers of the Kafka that all tests share, started when the first one asks. Name topics of your own.
 * @throws when this machine cannot run one; `describeWhereKafkaRuns` skips before
 */
export function sharedKafka(): Promise<string[]>;

/** Without Java or the jars there is no broker: what needs one is skipped, and named as skipped. */
export function describeWhereKafkaRuns(name: string, tests: () => void): void;

/** What Playwright's `chromium.launch` needs, or undefined where no browser starts: then skip, and `npm test` says why. */
export function testBrowser(): { executablePath: string; args: string[] } | undefined;
