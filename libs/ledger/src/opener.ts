import { openedRecord, readRecord, type Entry, type Seals } from '#contracts';

/** Gives a restricted entry of the own log as what it says; every other entry as it is. */
export type Opener = (entry: Entry) => Entry;

/** For who holds no keys: everything restricted stays so. */
export const asItIs: Opener = (entry) => entry;

/** What cannot be opened although it is our own is shown raw and decided on by nobody, as what this build cannot read. */
export const openerOf =
  (log: string, seals: Seals | undefined): Opener =>
  (entry) => {
    const isOurs = seals !== undefined && entry.publisher === log;
    if (!isOurs || entry.type !== 'EntryRestricted' || !entry.known) return entry;
    const record = openedRecord(entry, seals.open);
    return (record === undefined ? undefined : readRecord(record)) ?? { ...entry, known: false };
  };
