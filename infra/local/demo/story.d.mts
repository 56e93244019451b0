export type Step = Readonly<{
  name: string;
  published?: string;
  invented?: true | readonly string[];
  by: string;
  at?: string;
  open?: Readonly<{
    group: string;
    persons: readonly Readonly<{ count: number; circumstance: string }>[];
    children?: string;
    only?: readonly number[];
    firstNumber: number;
    path: string;
    incidentOf?: string;
  }>;
  for?: Readonly<Record<string, string>>;
  awaits?: Readonly<Record<string, string>>;
  restricted?: true;
  do?: string;
  with?: Readonly<Record<string, unknown>>;
}>;

export type Story = Readonly<{
  story: string;
  words: Readonly<{ vi: string; en: string }>;
  steps: readonly Step[];
}>;

export function readStories(): readonly Story[];
export function numbersOf(text: string): number[];
export function logOf(officer: string): string;
