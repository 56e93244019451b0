import { Injectable } from '@nestjs/common';
import type { Entry } from '#contracts';
import { Ledger, LOCAL, headAt, readRuleChanges, type RuleChange } from '#ledger';
import { dayOf, rulesBook, writeRuleset, type Rules, type RulesAt } from '#regulation';

/** Whose log holds the rules. */
const COORDINATION = 'coordination';

/**
 * The rules as this service has them: `at` gives those that an entry knew, `now` those that a decision taken now rests on.
 * `standing`: nobody has adopted any; they are those of this build; or coordination names others, or made a change
 * that this build cannot read, and then nothing is decided here.
 */
export type HeldRules = Readonly<{
  at: RulesAt;
  now: Rules;
  size: number;
  standing: 'none' | 'adopted' | 'others';
  /** The entries that changed them, by position. */
  changes: readonly Entry[];
}>;

/** What an entry says of the rules that it was decided by. */
export const rulesetFor = ({ size, standing }: HeldRules, occurredAt: string): string =>
  standing === 'none' ? 'none@0' : writeRuleset(dayOf(occurredAt), size);

const KEPT = 8;

/** The changes of coordination's log in memory, read on as they arrive. */
@Injectable()
export class RulesBook {
  private changes: readonly RuleChange[] = [];
  private readTo = -1;
  private reading: Promise<void> = Promise.resolve();
  private readonly made = new Map<number, HeldRules>();

  constructor(private readonly ledger: Ledger) {}

  /** The rules that a fold rests on: `rulesAt` is the local order of the last change then, −1 before any. */
  async upTo(rulesAt: number): Promise<HeldRules> {
    if (rulesAt > this.readTo) await this.readOn(rulesAt);
    const held = this.made.get(rulesAt) ?? heldBy(this.changes, rulesAt);
    this.made.delete(rulesAt);
    this.made.set(rulesAt, held);
    for (const old of [...this.made.keys()].slice(0, -KEPT)) this.made.delete(old);
    return held;
  }

  /** The rules as they stand now. */
  async now(): Promise<HeldRules> {
    return this.upTo(headAt(await this.ledger.heads(), LOCAL).rulesAt);
  }

  private async readOn(upTo: number): Promise<void> {
    const mine = this.reading.then(() => this.readMore(upTo));
    this.reading = mine.catch(() => undefined);
    await mine;
  }

  private async readMore(upTo: number): Promise<void> {
    if (upTo <= this.readTo) return;
    const from = (this.changes.at(-1)?.entry.position ?? -1) + 1;
    const more = await readRuleChanges(this.ledger.db, { log: COORDINATION, from, upTo });
    this.changes = [...this.changes, ...more];
    this.readTo = upTo;
  }
}

function heldBy(all: readonly RuleChange[], upTo: number): HeldRules {
  const entries = all.filter(({ localOrder }) => localOrder <= upTo).map(({ entry }) => entry);
  const size = (entries.at(-1)?.position ?? -1) + 1;
  const at = rulesBook(entries);
  const now = at(size);
  const isRead = entries.every(({ known }) => known);
  const standing = !isRead ? 'others' : now.seededWith === undefined ? 'none' : 'adopted';
  const isOthers = standing === 'adopted' && !now.adopted;
  return { at, now, size, standing: isOthers ? 'others' : standing, changes: entries };
}
