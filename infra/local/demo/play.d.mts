import type { Story } from './story.mjs';

type Stage = Readonly<{
  services: Readonly<Record<string, string>>;
  say: (line: string) => void;
  fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}>;

/** A story that was played: its cases by name, and the entries that belong to none. */
export type Played = Readonly<{
  story: string;
  cases: readonly Readonly<{ name: string; caseId: string }>[];
  matters: readonly string[];
}>;

export function playStories(stories: readonly Story[], stage: Stage): Promise<Played[]>;
export function playDemo(stage: Stage): Promise<Played[]>;
