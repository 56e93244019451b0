import { Injectable } from '@nestjs/common';
import { wordsOfParty } from '#codes';
import type { Feeds, LogFreshness } from '#feeds';
import type { Words } from '#kernel';
import { findDisputes, Ledger } from '#ledger';

/**
 * How fresh a log is here: how much of it is held, the last good contact with its publisher (instant; null before the
 * first), how long its publisher was silent or ahead of what is held, and from which position on the log contradicts itself.
 */
export type Fresh = Readonly<{
  log: string;
  words: Words;
  size: number;
  at: string | null;
  behindSeconds: number;
  dispute: Readonly<{ position: number; reason: string }> | null;
  /** Messages and answers that were dropped since the start because they did not parse, fit or verify. */
  dropped: number;
}>;

/** Noise that somebody sent; silence and our own failures are told otherwise. */
const OURS: readonly string[] = ['unreachable', 'failed', 'missing'];

const LASTS_MS = 1000;

/** What screens and metrics show of the feeds. A thousand watchers cost one look a second. */
@Injectable()
export class Freshness {
  private readonly startedAt = Date.now();
  private feeds: Feeds | undefined;
  private last: Readonly<{ at: number; seen: Promise<readonly Fresh[]> }> | undefined;

  constructor(private readonly ledger: Ledger) {}

  /** Once the feeds run. */
  attach(feeds: Feeds): void {
    this.feeds = feeds;
  }

  read(): Promise<readonly Fresh[]> {
    const now = Date.now();
    if (this.last === undefined || now - this.last.at > LASTS_MS)
      this.last = { at: now, seen: this.look() };
    return this.last.seen;
  }

  noise() {
    return this.feeds?.noise() ?? [];
  }

  private countDropped(log: string): number {
    const heard = this.noise().filter((one) => one.log === log && !OURS.includes(one.kind));
    return heard.reduce((sum, one) => sum + one.count, 0);
  }

  private async look(): Promise<readonly Fresh[]> {
    const disputes = await findDisputes(this.ledger.db);
    return (this.feeds?.freshness() ?? []).map((fresh) => {
      const first = disputes.find((dispute) => dispute.log === fresh.log);
      return {
        ...freshOf(fresh, this.ledger.log, this.startedAt),
        dispute: first ? { position: first.position, reason: first.reason } : null,
        dropped: this.countDropped(fresh.log),
      };
    });
  }
}

/** A publisher that was polled and did not answer for this long is silent, whatever was known of it before. */
const SILENT_SECONDS = 15;

function freshOf(
  fresh: LogFreshness,
  own: string,
  startedAt: number,
): Omit<Fresh, 'dispute' | 'dropped'> {
  const { log, size, contactAt } = fresh;
  const now = Date.now();
  const at = log === own ? new Date(now).toISOString() : (contactAt ?? null);
  const silent = Math.floor((now - (at === null ? startedAt : Date.parse(at))) / 1000);
  const behindSeconds = Math.max(fresh.behindSeconds, silent > SILENT_SECONDS ? silent : 0);
  return { log, words: wordsOfParty(log), size, at, behindSeconds };
}
