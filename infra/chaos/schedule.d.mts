type Fault = Readonly<{ kind: string; atMs: number; ms: number; target: string }>;

/** What happens in a run, from its seed alone. */
export function makeSchedule(wanted: {
  seed: number;
  seconds: number;
  kafka: boolean;
  mounts: boolean;
}): Readonly<{ seed: number; feed: 'kafka' | 'http'; brokers: number; faults: readonly Fault[] }>;
