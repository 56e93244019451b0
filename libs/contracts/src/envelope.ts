import Type, { type Static } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import type { Event } from '#kernel';
import { type Entry, type EntryFields, parseKnows, writeKnows } from './entry.js';
import { findSchema, fullTypeOf } from './published.js';
import { upcast } from './upcasters.js';

/** An entry's record is at most this many bytes of UTF-8, so that it fits the 16-bit length of a C2SP entry bundle. */
export const RECORD_BYTES_MAX = 60_000;

const Text = (pattern: string) => Type.String({ pattern });

/** The published record: a CloudEvents 1.0 document in structured mode with our extension attributes. */
export const Envelope = Type.Object({
  specversion: Type.Literal('1.0'),
  id: Text('^[a-z][a-z-]{0,38}/\\d{1,15}$'),
  source: Text('^/[a-z][a-z-]{0,38}$'),
  type: Text('^vn\\.donghanh\\.[a-z-]+\\.[A-Z][A-Za-z]*\\.v[1-9]\\d*$'),
  subject: Type.Optional(Type.String({ format: 'case-id' })),
  time: Type.String({ format: 'date-time' }),
  datacontenttype: Type.Literal('application/json'),
  occurredat: Type.String({ format: 'date-time' }),
  clock: Text('^[0-8]\\d{15}$'),
  knows: Type.Optional(Type.String()),
  actor: Text('^[a-z0-9/-]{2,60}#[a-z0-9-]{1,40}$'),
  causationid: Type.Optional(Text('^[a-z][a-z-]{0,38}/\\d{1,15}$')),
  reaction: Type.Optional(Type.String({ maxLength: 80 })),
  correlationid: Type.Optional(Text('^[A-Za-z0-9-]{1,64}$')),
  requestid: Type.Optional(Text('^[0-9a-f]{64}$')),
  recordedfrom: Type.Optional(Type.Literal('paper')),
  ruleset: Text('^[a-z0-9]+@\\d+$'),
  data: Type.Object({}),
});
type Envelope = Static<typeof Envelope>;

const envelope = Compile(Envelope);
const bodies = new Map<string, Validator>();

function bodyOf(name: string): Validator | undefined {
  const schema = findSchema(name);
  if (schema === undefined) return undefined;
  const compiled = bodies.get(name) ?? Compile(schema.properties.data);
  bodies.set(name, compiled);
  return compiled;
}

/** Why an event may not be published, or undefined. Names the first field that does not fit. */
export function findFault(event: Event): string | undefined {
  const body = bodyOf(event.type);
  if (body === undefined) return `${event.type} is no published event`;
  if (body.Check(event.data)) return undefined; // naming the fault costs many times as much
  const first = body.Errors(event.data)[0];
  return first && `${event.type}${first.instancePath} ${first.message}`;
}

/** What an entry says besides its event; the ledger knows it only inside the transaction that appends it. */
export type Stamp = Omit<EntryFields, 'fullType' | 'version' | 'known'> &
  Readonly<{ publisher: string; occurredAt: string; actor: string }>;

/** The record of an entry: these exact characters are stored, sent, hashed and verified. */
export const writeRecord = (event: Event, stamp: Stamp): string =>
  JSON.stringify(documentOf(event, stamp));

/** The same, or undefined where no build could read it again: an actor, a case id or a clock of another form. */
export function writeReadable(event: Event, stamp: Stamp): string | undefined {
  const document = documentOf(event, stamp);
  return envelope.Check(document) ? JSON.stringify(document) : undefined;
}

/** Whether a document is an envelope of ours. */
export const isEnvelope = (document: unknown): document is Envelope => envelope.Check(document);

/**
 * The document of an entry, before it is text. JSON leaves out what is undefined: pieces spread into one another would cost
 * as much as all else here.
 */
export function documentOf(event: Event, stamp: Stamp): object {
  const schema = findSchema(event.type);
  if (schema === undefined) throw new Error(`${event.type} is no published event`);
  return {
    specversion: '1.0',
    id: `${stamp.publisher}/${String(stamp.position)}`,
    source: `/${stamp.publisher}`,
    type: fullTypeOf(schema),
    subject: stamp.caseId,
    time: stamp.time,
    datacontenttype: 'application/json',
    occurredat: stamp.occurredAt,
    clock: stamp.clock,
    knows: writeKnows(stamp.knows) || undefined,
    actor: stamp.actor,
    causationid: stamp.causationId,
    reaction: stamp.reaction,
    correlationid: stamp.correlationId,
    requestid: stamp.requestId,
    recordedfrom: stamp.recordedFrom === 'paper' ? 'paper' : undefined,
    ruleset: stamp.ruleset,
    data: event.data,
  };
}

function parseDocument(record: string): Envelope | undefined {
  try {
    const document: unknown = JSON.parse(record);
    return envelope.Check(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

/** What an entry says happened, in the newest version of this build; raw where this build cannot read it. */
function eventOf({ type: fullType, data: written }: Envelope) {
  const [, , vocabulary = '', type = '', v = ''] = fullType.split('.');
  const version = Number(v.slice(1));
  const schema = findSchema(type);
  const ours = schema?.vocabulary === vocabulary && version <= schema.version;
  const isOld = ours && version < schema.version;
  const data = isOld ? upcast(type, version, written) : written;
  return { type, data, fullType, version, known: ours && bodyOf(type)?.Check(data) === true };
}

/**
 * Reads a record. Undefined where it is no record of ours at all; an entry whose type, version or data this build
 * cannot read comes with `known: false` and its data as they are.
 */
export function readRecord(record: string): Entry | undefined {
  const document = parseDocument(record);
  const knows = document && parseKnows(document.knows ?? '');
  if (document === undefined || knows === undefined) return undefined;
  const { id, source, time, clock, actor, ruleset, reaction } = document;
  const publisher = source.slice(1);
  if (!id.startsWith(`${publisher}/`)) return undefined;
  const { type, data, fullType, version, known } = eventOf(document);
  // Name by name: so many properties beside a spread would cost five times as much as all else that is done here.
  return {
    type,
    data,
    fullType,
    version,
    known,
    id,
    publisher,
    position: Number(id.slice(publisher.length + 1)),
    caseId: document.subject,
    time,
    occurredAt: document.occurredat,
    clock,
    knows,
    actor,
    ruleset,
    causationId: document.causationid,
    reaction,
    correlationId: document.correlationid,
    requestId: document.requestid,
    recordedFrom: document.recordedfrom ?? 'screen',
  } as Entry;
}
