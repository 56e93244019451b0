import type { Head, LedgerRefusal, Tally } from '#ledger';
import type { Fresh } from './freshness.js';

/** What the database tells. */
export type Held = Readonly<{
  heads: ReadonlyMap<string, Head>;
  tallies: readonly Tally[];
  fresh: readonly Fresh[];
  readOnly: LedgerRefusal | undefined;
  /** Of how many cases the service has something to say by itself. */
  unsaid: number;
}>;

/** Connections to PostgreSQL that some part of the service keeps. */
export type Pool = Readonly<{ name: string; total: number; idle: number; waiting: number }>;

/** All that one scrape sees of a service. */
export type Look = Readonly<{
  own: string;
  isReady: boolean;
  isRelayed: boolean;
  queued: number;
  commands: number;
  turns: number;
  unfinished: number;
  streams: number;
  pools: readonly Pool[];
  signedSize: number;
  freeBytes: number;
  readers: readonly string[];
  /** The local order that the live timeline shows next. */
  shownUpTo: number;
  /** Undefined where the database does not answer. */
  held: Held | undefined;
}>;

/** One line of a scrape: its labels and its number. */
export type Line = Readonly<{ labels: Readonly<Record<string, string>>; value: number }>;

/** How a metric is told: its name without `dong_hanh_`, what it counts, its labels. */
export type Told = Readonly<{
  name: string;
  help: string;
  labels: readonly string[];
}>;

/** A gauge, and how it is read off what was seen. */
export type Measure = Told & Readonly<{ read: (look: Look) => readonly Line[] }>;

/** What the database tells; nothing while it does not answer. */
export const held =
  (read: (held: Held, look: Look) => readonly Line[]): Measure['read'] =>
  (look) =>
    look.held ? read(look.held, look) : [];
