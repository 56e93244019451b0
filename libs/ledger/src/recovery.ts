import type { LedgerRefusal } from './decision.js';
import { headAt, isBehind, type Head } from './heads.js';
import type { Inquiry } from './inquiry.js';
import type { Signer } from './signer.js';

/** From and to which size the signer's memory was wound back, or why not; `detail` names parties, `topics`, or logs. */
export type WoundBackOrNot =
  | Readonly<{ from: number; to: number }>
  | Readonly<{
      refused: 'nothing-to-wind-back' | 'others-have-not-answered' | 'not-all-taken-back';
      detail: readonly string[];
    }>;

/** The ledger, as far as its recovery has to do with it. */
type OwnLedger = Readonly<{
  log: string;
  logs: readonly string[];
  signer: Signer;
  inquiry: Inquiry;
  heads: () => Promise<ReadonlyMap<string, Head>>;
  findReadOnly: () => Promise<LedgerRefusal | undefined>;
  isDisputed: (log: string) => boolean;
  /** Compares the table with what the signer remembers. */
  recheck: () => Promise<void>;
  keepUp: () => Promise<void>;
}>;

/** Takes up signing again where the signer's memory is lost, or remembers more than anybody holds. */
export class Recovery {
  constructor(private readonly ledger: OwnLedger) {}

  /**
   * A signer without memory takes the table for what it signed, once every party has said what it holds, every topic
   * was read to its end, and all that is proved has arrived. Until then the service is read-only.
   */
  async step(): Promise<void> {
    const { signer } = this.ledger;
    if (!signer.memory.isBlank || (await this.whyNot())) return;
    await signer.adopt();
    await this.ledger.recheck();
  }

  /**
   * A person takes the table for what was signed, where the signer remembers more and nobody holds that: on the same
   * conditions. An entry of the own log says who, and from which size to which.
   */
  async windBack(by: string): Promise<WoundBackOrNot> {
    const { ledger } = this;
    if ((await ledger.findReadOnly()) !== 'read-only-log-shorter-than-signed')
      return { refused: 'nothing-to-wind-back', detail: [] };
    const whyNot = await this.whyNot();
    if (whyNot) return whyNot;
    const { memory } = ledger.signer;
    // One that failed half-way may stand in the memory already, and not in the log.
    const from = memory.woundBack?.from ?? memory.size;
    const to = headAt(await ledger.heads(), ledger.log).size;
    await ledger.signer.adopt({ from, to, by });
    await ledger.recheck();
    await ledger.keepUp();
    return { from, to };
  }

  /** All parties whose log is not closed. */
  async findParties(): Promise<readonly string[]> {
    const heads = await this.ledger.heads();
    return this.ledger.logs.filter((log) => headAt(heads, log).closing === undefined);
  }

  private async whyNot(): Promise<Extract<WoundBackOrNot, { refused: string }> | undefined> {
    const { log, inquiry } = this.ledger;
    const others = (await this.findParties()).filter((party) => party !== log);
    const missing = inquiry.missing(others);
    if (missing.length > 0) return { refused: 'others-have-not-answered', detail: missing };
    const behind = this.findBehind(await this.ledger.heads());
    return behind.length > 0 ? { refused: 'not-all-taken-back', detail: behind } : undefined;
  }

  /** Logs of which more is known, and can be had, than has arrived. */
  private findBehind(heads: ReadonlyMap<string, Head>): readonly string[] {
    const { ledger } = this;
    return ledger.logs.filter((log) => !ledger.isDisputed(log) && isBehind(headAt(heads, log)));
  }
}
