import type { Ledger } from '#ledger';

/** A checkpoint of a log has become servable: the log now counts `size` entries here. */
export type News = Readonly<{ log: string; size: number }>;

/**
 * What `/logs/news` streams: first where every log stands, then each log whenever a greater checkpoint becomes servable.
 * News of one log are merged while the reader is slow. Only a hint: whoever misses one polls. Ends when stopped.
 */
export async function* news(ledger: Ledger, stop: AbortSignal): AsyncGenerator<News> {
  const changed = new Set(ledger.logs);
  const told = new Map<string, number>();
  let wake: () => void = () => undefined;
  const stored = (log: string) => {
    changed.add(log);
    wake();
  };
  const signed = () => {
    stored(ledger.log);
  };
  const stopped = () => {
    wake();
  };
  ledger.signal.on('stored', stored).on('signed', signed);
  stop.addEventListener('abort', stopped);
  try {
    while (!stop.aborted) {
      const log = takeOne(changed);
      if (log === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else yield* whatIsNew(ledger, log, told);
    }
  } finally {
    ledger.signal.off('stored', stored).off('signed', signed);
    stop.removeEventListener('abort', stopped);
  }
}

function takeOne(logs: Set<string>): string | undefined {
  const [log] = logs;
  if (log !== undefined) logs.delete(log);
  return log;
}

async function* whatIsNew(ledger: Ledger, log: string, told: Map<string, number>) {
  const checkpoint = await ledger.findCheckpoint(log);
  if (checkpoint === undefined || checkpoint.size <= (told.get(log) ?? 0)) return;
  told.set(log, checkpoint.size);
  yield { log, size: checkpoint.size };
}
