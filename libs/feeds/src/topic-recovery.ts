import type { Ledger } from '#ledger';
import { Intake } from './intake.js';
import { kafkaOf, readToEnd, type KafkaOptions } from './kafka.js';
import type { Judge } from './judge.js';
import type { Noise } from './noise.js';
import type { Party } from './parties.js';
import { Repeater } from './repeater.js';

const AGAIN_MS = 5_000;

/**
 * While the table is not what the signer remembers, reads every topic from its beginning to its end: the own one, which
 * may hold what no party holds, and the others', whose entries may know it. What it finds is proved like all else.
 */
export class TopicRecovery {
  private readonly repeater: Repeater;
  private isRead = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly parts: Readonly<{
      others: readonly Party[];
      noise: Noise;
      judge: Judge;
      hint: (log: string) => void;
    }>,
    private readonly options: KafkaOptions,
  ) {
    ledger.inquiry.expectTopics();
    this.repeater = new Repeater(
      (stop) => this.step(stop),
      AGAIN_MS,
      (error) => {
        options.logger.warn({ err: error }, 'the topics are read again');
      },
    );
  }

  start(): void {
    this.repeater.start();
  }

  stop(): Promise<void> {
    return this.repeater.stop();
  }

  private async step(stop: AbortSignal): Promise<void> {
    const { ledger, parts, options } = this;
    if (!ledger.isAsking || this.isRead) return;
    const keys = parts.others.map(({ log, vkey }) => [log, vkey] as const);
    const vkeys = new Map([...keys, [ledger.log, ledger.signer.vkey]]);
    const { noise, judge, hint } = parts;
    const intake = new Intake({ ledger, vkeys, noise, judge, hint });
    const { log: service, logs } = ledger;
    await readToEnd(kafkaOf(service, options), { service, logs, receiver: intake }, stop);
    this.isRead = true;
    ledger.inquiry.noteTopicsRead();
  }
}
