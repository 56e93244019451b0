export interface TestPostgres {
  readonly port: number;
  readonly pid: number;
  /** Temporary; removed by `stop`. */
  readonly folder: string;
  /** As the superuser; without a name, the database `postgres`. */
  url(database?: string): string;
  /** A database with its two roles: `url` is the service's own, `ownerUrl` may change tables. */
  createServiceDatabase(service: string): Promise<{ url: string; ownerUrl: string }>;
  stop(): Promise<void>;
}

export interface TestKafka {
  /** `host:port` of each broker. */
  readonly brokers: string[];
  readonly folder: string;
  pids(): number[];
  /** SIGKILL. Brokers are counted from 1, which is also the default of the next four. */
  kill(broker?: number): Promise<void>;
  /** Starts a killed broker again, on its port and with its data. */
  start(broker?: number): Promise<void>;
  /** SIGSTOP: connections stay open and nothing answers. */
  freeze(broker?: number): void;
  thaw(broker?: number): void;
  lastLines(broker?: number): string;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free port that forgets everything; dies with the process that started it. */
export function startTestPostgres(): Promise<TestPostgres>;

/**
 * A real Apache Kafka on free ports; dies with the process that started it.
 * @throws when Java 17 or, for the first time, Maven is missing; ask `findKafkaNeeds` before
 */
export function startTestKafka(options?: { brokers?: 1 | 3 }): Promise<TestKafka>;

/** What Kafka needs and this machine lacks, in words; empty when it can be started. */
export function findKafkaNeeds(): { missing: string[]; fetched: boolean };

/** Deletes a topic, if it is there, and waits until it is gone. */
export function deleteTopic(brokers: string[], topic: string): Promise<void>;
