import type { Event } from '#kernel';
import { writeKnows, type Entry } from './entry.js';
import { documentOf, isEnvelope, type Stamp } from './envelope.js';
import { findSchema, fullTypeOf, type Published } from './published.js';

/** What a restricted entry shows of what it says. */
export type Sealed = Published<'EntryRestricted'>['data'];

/**
 * What seals texts, each for the entry of one id, and opens them again; `open` gives undefined where no key fits or
 * something was changed, and never throws.
 */
export type Seals = Readonly<{
  seal: (text: string, id: string) => Sealed;
  open: (sealed: Sealed, id: string) => string | undefined;
}>;

const RESTRICTED = 'EntryRestricted';

/** Whether an event's entries show neither what they say nor of which case. */
export const isRestricted = (type: string): boolean => findSchema(type)?.restricted ?? false;

/**
 * What everybody may see of a restricted entry: who wrote it, where it stands, when it was recorded. It happened when it
 * was recorded, by a service, under no rules, by no cause and for no request: all that stands inside.
 */
export const shownOf = <S extends Omit<Stamp, 'position' | 'caseId' | 'clock'>>(stamp: S): S => ({
  ...stamp,
  occurredAt: stamp.time,
  actor: `${stamp.publisher}/service#restricted`,
  ruleset: 'none@0',
  causationId: undefined,
  reaction: undefined,
  correlationId: undefined,
  requestId: undefined,
  recordedFrom: 'screen',
});

/** The record of a restricted entry; undefined where no build could read again what it says. */
export function writeRestricted(
  event: Event,
  stamp: Stamp,
  seal: Seals['seal'],
): string | undefined {
  const whole = documentOf(event, stamp);
  if (!isEnvelope(whole)) return undefined;
  const { type, subject, occurredat, actor, ruleset, data } = whole;
  const { causationid, reaction, correlationid, requestid, recordedfrom } = whole;
  const causes = { causationid, reaction, correlationid, requestid, recordedfrom };
  const hidden = { type, subject, occurredat, actor, ruleset, data, ...causes };
  const sealed = seal(JSON.stringify(hidden), whole.id);
  const shown = { ...shownOf(stamp), caseId: undefined };
  return JSON.stringify(documentOf({ type: RESTRICTED, data: sealed }, shown));
}

/**
 * A restricted entry as the record that it would have been in the open; undefined where it is none, cannot be opened, or
 * holds nothing of ours. Only what was hidden comes from inside: no seal moves an entry to another place or time.
 */
export function openedRecord(entry: Entry, open: Seals['open']): string | undefined {
  if (entry.type !== RESTRICTED || !entry.known) return undefined;
  const hidden = parse(open(entry.data, entry.id));
  const knows = writeKnows(entry.knows);
  const document = {
    ...hidden,
    specversion: '1.0',
    id: entry.id,
    source: `/${entry.publisher}`,
    time: entry.time,
    datacontenttype: 'application/json',
    clock: entry.clock,
    ...(knows === '' ? {} : { knows }),
  };
  const isOurs = isEnvelope(document) && isRestrictedType(document.type);
  return isOurs ? JSON.stringify(document) : undefined;
}

function parse(text: string | undefined): object {
  try {
    const told: unknown = JSON.parse(text ?? '');
    return typeof told === 'object' && told !== null ? told : {};
  } catch {
    return {};
  }
}

/** Nothing but a restricted event is sealed whole: an open one inside would act where nobody else sees it. */
function isRestrictedType(fullType: string): boolean {
  const name = fullType.split('.')[3] ?? '';
  const schema = findSchema(name);
  return (
    schema !== undefined &&
    schema.restricted &&
    fullTypeOf(schema).startsWith(fullType.replace(/\d+$/, ''))
  );
}
