declare module 'kafkajs/src/consumer/runner.js' {
  /** What drives a consumer of kafkajs 2.2.4, as far as we touch it. */
  export default class Runner {
    readonly running: boolean;
    readonly fetchManager: Readonly<{ stop: () => Promise<void> }>;
    constructor(options: object);
    start(): Promise<void>;
    stop(): Promise<void>;
    fetch(nodeId: string): Promise<readonly unknown[]>;
  }
}
