/** What is wrong: `kind` is one of `KINDS`. */
export type Finding = Readonly<{ kind: string; text: string }>;

export const KINDS: readonly string[];

/** Judges what a run has left: databases, key folders and pages of each service by its log, histories, topics. */
export function check(facts: {
  services: Record<string, unknown>;
  history: readonly unknown[];
  topics?: unknown;
}): Finding[];
