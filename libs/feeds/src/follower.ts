import { headAt, isLacking, pause, type Head, type Ledger, type SignedCheckpoint } from '#ledger';
import { chase } from './chase.js';
import type { Freshness } from './freshness.js';
import { fetchCheckpoint, type Source } from './http.js';
import type { Judge, Meaning } from './judge.js';
import { Unusable, type Noise } from './noise.js';
import { openOrSay } from './opened.js';
import type { Party } from './parties.js';

/** A checkpoint that a party showed, opened under the log's key, and what it means here. */
type Offer = Readonly<{ checkpoint: SignedCheckpoint; meaning: Meaning }>;

// A fault of the moment is over then; a publisher that means it is asked three times.
const AGAIN_MS = 200;

type FollowerParts = Readonly<{
  ledger: Ledger;
  /** All but the own service. */
  others: readonly Party[];
  judge: Judge;
  noise: Noise;
  freshness: Freshness;
}>;

/**
 * Takes a log from whoever serves it: from its publisher, and from any other party where the publisher does not answer
 * or others are proved ahead of it. The own log is taken back from others' copies while the ledger is read-only.
 */
export class Follower {
  private readonly vkeys: ReadonlyMap<string, string>;
  /** The greatest size that a publisher itself showed under its signature. */
  readonly shown = new Map<string, number>();
  /** By log and party, what it showed last that is held here: the same note again says nothing new. */
  private readonly heldOffers = new Map<string, Offer>();

  constructor(private readonly parts: FollowerParts) {
    const { ledger, others } = parts;
    const keys = others.map(({ log, vkey }) => [log, vkey] as const);
    this.vkeys = new Map([...keys, [ledger.log, ledger.signer.vkey]]);
  }

  /** Brings one log as far as anyone has it. What cannot be used is counted, and tried again at the next call. */
  async follow(log: string, stop: AbortSignal): Promise<void> {
    const { ledger, others } = this.parts;
    if (ledger.isDisputed(log)) return;
    if (log === ledger.log && !(await ledger.findReadOnly())) return;
    const publisher = others.find((party) => party.log === log);
    const reached = publisher && (await this.takeFrom({ party: publisher, log, stop }));
    if (reached && !(await this.liesBehind(log))) return;
    for (const party of shuffled(others)) {
      if (party !== publisher && !stop.aborted) await this.takeFrom({ party, log, stop });
      if (!(await this.liesBehind(log))) return;
    }
  }

  /**
   * Compares what a party shows of every log but its own with what is held; gives the logs of which it has more. Where
   * the signer's memory has to be made sure of, its own log is asked for too: then it has said all that it holds.
   */
  async compare(party: Party, stop: AbortSignal): Promise<readonly string[]> {
    const { ledger } = this.parts;
    const { isAsking } = ledger;
    const ahead: string[] = [];
    let isAnswered = isAsking;
    for (const log of ledger.logs) {
      if ((log === party.log && !isAsking) || stop.aborted) continue;
      try {
        const offer = await this.ask({ party, log, stop });
        if (offer?.meaning === 'ahead') ahead.push(log);
      } catch (error) {
        isAnswered = false;
        if (this.count(error, { party, log, stop }) === 'unreachable') break;
      }
    }
    if (isAnswered && !stop.aborted) ledger.inquiry.noteAnswer(party.log);
    return ahead;
  }

  /** Logs of which more is known than is held: as causes, or by a signed checkpoint. */
  lacking(heads: ReadonlyMap<string, Head>): readonly string[] {
    const { ledger } = this.parts;
    return ledger.logs.filter((log) => {
      return isLacking(headAt(heads, log)) && !ledger.isDisputed(log);
    });
  }

  /** True where the party answered and all that it has of the log is held here now. */
  private async takeFrom(source: Source): Promise<boolean> {
    const { ledger, judge } = this.parts;
    try {
      for (;;) {
        const offer = await this.ask(source);
        if (offer?.meaning !== 'ahead') return offer?.meaning === 'held';
        const chased = await chase(ledger, judge, source, offer.checkpoint);
        if (chased !== 'again') return chased === 'reached';
        await pause(AGAIN_MS, source.stop);
      }
    } catch (error) {
      this.count(error, source);
      return false;
    }
  }

  private async ask(source: Source): Promise<Offer | undefined> {
    const { ledger, judge, freshness } = this.parts;
    const { log, party } = source;
    const held = freshness.sizeOf(log);
    const note = await fetchCheckpoint(source);
    if (note === undefined) return undefined;
    const key = `${log} ${party.log}`;
    const known = ledger.isDisputed(log) ? undefined : this.heldOffers.get(key);
    const isKnown = known?.checkpoint.note === note;
    const checkpoint = isKnown
      ? known.checkpoint
      : await openOrSay(note, log, this.vkeys.get(log) ?? '');
    if (party.log === log) this.noteShown(log, checkpoint.size, held);
    if (isKnown) return known;
    const offer = { checkpoint, meaning: await judge.weigh(log, checkpoint, party.log) };
    if (offer.meaning === 'held') this.heldOffers.set(key, offer);
    return offer;
  }

  /** A checkpoint that is older than what was held when it was asked for says nothing of how the log stands now. */
  private noteShown(log: string, size: number, held: number): void {
    const { noise, freshness } = this.parts;
    this.shown.set(log, Math.max(size, this.shown.get(log) ?? 0));
    if (size >= held) freshness.noteContact(log);
    else noise.note(log, 'old', `its publisher shows ${String(size)} of ${String(held)}`);
  }

  private async liesBehind(log: string): Promise<boolean> {
    const { ledger } = this.parts;
    if (log === ledger.log) return (await ledger.findReadOnly()) !== undefined;
    return this.lacking(await ledger.heads()).includes(log);
  }

  private count(error: unknown, { party, log, stop }: Source): Unusable['kind'] {
    if (!(error instanceof Unusable)) throw error;
    const about = error.kind === 'unreachable' ? party.log : log;
    if (!stop.aborted) this.parts.noise.note(about, error.kind, error.message);
    return error.kind;
  }
}

/** So that not everybody asks the same party first when a publisher is away. */
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
