import Type, {
  type Static,
  type TArray,
  type TEnum,
  type TObject,
  type TOptional,
  type TSchema,
} from 'typebox';
import { Format } from 'typebox/format';
import type { PartyLog } from '#codes';
import './case-id.js';
import './date-time.js';

// The only kinds of field that an event may carry in the open. None of them can hold a name or a sentence:
// what a person is called, wrote or said travels sealed. The brand makes any other schema a compile error.

declare const kind: unique symbol;
/** A schema that was checked to hold neither a name nor a sentence. */
export type Kind<S extends TSchema = TSchema> = S & { readonly [kind]: true };
const asKind = <S extends TSchema>(schema: S) => schema as Kind<S>;

/** A calendar day in Viet Nam, YYYY-MM-DD. */
export const Day = asKind(Type.String({ format: 'date' }));

/** An instant with its offset. */
export const Instant = asKind(Type.String({ format: 'date-time' }));

Format.Set('day-or-instant', (text) =>
  ['date', 'date-time'].some((format) => Format.Test(format, text)),
);

/** A day in Viet Nam, or an instant with its offset. */
export const DayOrInstant = asKind(Type.String({ format: 'day-or-instant' }));

/**
 * A unit of any agency by its code, as the agency register has it: `border/post/long-binh`.
 * Entries hold whatever has this form, also a unit that this build does not know; of a command `x-unit` asks that
 * the register knows it.
 */
export const Unit = asKind(
  Type.String({ pattern: '^[a-z-]+(/[a-z0-9-]+){1,3}$', maxLength: 60, 'x-unit': 'any' }),
);

/** A unit of one agency by its code, for commands. */
export const UnitOf = (agency: PartyLog): Kind =>
  asKind(
    Type.String({ pattern: `^${agency}(/[a-z0-9-]+){1,3}$`, maxLength: 60, 'x-unit': agency }),
  );

/** One code of a list. */
export const Code = <const List extends string[]>(...list: List): Kind<TEnum<List>> =>
  asKind(Type.Enum<List>(list));

/** A case: one protected person's file. */
export const CaseId = asKind(Type.String({ format: 'case-id' }));

/** Several cases of one happening: agency, year, number, as `SV-BP-2026-0007`. */
export const IncidentId = asKind(Type.String({ pattern: '^SV-[A-Z]{2}-\\d{4}-\\d{4,7}$' }));

/** Another entry, by publisher and position: `border/512`. */
export const EntryId = asKind(
  Type.String({ pattern: '^[a-z][a-z-]{0,38}/\\d{1,15}$', 'x-entry': true }),
);

/** A party of the federation, by the name of its log; of a command `x-party` asks that it is a known one. */
export const Party = asKind(
  Type.String({ pattern: '^[a-z][a-z-]{0,38}$', maxLength: 39, 'x-party': true }),
);

/** How a unit tells persons of one incident apart before they have a name: 1 to 9999. */
export const LocalNumber = asKind(Type.Integer({ minimum: 1, maximum: 9999 }));

/** How many. */
export const Count = asKind(Type.Integer({ minimum: 0, maximum: 1_000_000 }));

/** How many hours, days or months a limit has: 1 to 10 000. */
export const Amount = asKind(Type.Integer({ minimum: 1, maximum: 10_000 }));

/** How many entries a log has. */
export const LogSize = asKind(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }));

/** The Merkle root of a log at a size, in hex. */
export const LogRoot = asKind(Type.String({ pattern: '^[0-9a-f]{64}$' }));

/** A country, ISO 3166-1 alpha-2. */
export const Country = asKind(Type.String({ pattern: '^[A-Z]{2}$' }));

/** A province or city of Viet Nam by its code: two letters or digits in the agency register. */
export const Province = asKind(Type.String({ pattern: '^[a-z][a-z-]{1,30}$' }));

export const Flag = asKind(Type.Boolean());

/** A document that lies elsewhere, by its salted SHA-256 in hex. */
export const Digest = asKind(Type.String({ pattern: '^[0-9a-f]{64}$' }));

/** A log's public key as C2SP signed-note verifier key: name, key hash, base64. */
export const VerifierKey = asKind(
  Type.String({ pattern: '^[^\\s+]{1,60}\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]{44,60}$' }),
);

/** A full event type with its version: `vn.donghanh.casework.PersonReceived.v1`. */
export const EventType = asKind(
  Type.String({ pattern: '^vn\\.donghanh\\.[a-z-]+\\.[A-Z][A-Za-z]{1,60}\\.v[1-9]\\d{0,2}$' }),
);

/** The name of a reaction of the build: `when-lead-withdrawal-asked-confirm-it`. */
export const ReactionName = asKind(
  Type.String({ pattern: '^when-[a-z]+(-[a-z]+){1,12}$', maxLength: 80 }),
);

/** A rule by its id: of a regime (`R25-A5`), over both (`X-D1`), or of practice (`PR-SCREENING`). */
const RULE = '(?:(?:R\\d{2}|X)-[A-Z]\\d{1,3}|PR-[A-Z][A-Z0-9]{0,14}(?:-[A-Z0-9]{1,15}){0,3})';
export const RuleId = asKind(Type.String({ pattern: `^${RULE}$`, maxLength: 60 }));

/** A duty that a rule gave: the rule, and the entry that began it or, where there is one for a case, `case`. */
export const ObligationKey = asKind(
  Type.String({
    pattern: `^${RULE}/(?:case|[a-z][a-z-]{0,38}/\\d{1,15})$`,
    maxLength: 120,
    'x-obligation': true,
  }),
);

/** A parameter of the rules by its name: `last-day-on-rest-day`. */
export const ParameterName = asKind(
  Type.String({ pattern: '^[a-z]+[a-z0-9]*(?:[.-][a-z0-9]+){0,9}$', maxLength: 80 }),
);

/** A published document of law by its number: `28/2026/QH16`, `162/2025/NĐ-CP`. */
export const DocumentNumber = asKind(
  Type.String({
    pattern: '^\\d{1,5}/(?:\\d{4}/)?[A-ZĐ]{1,8}\\d{0,2}(?:-[A-ZĐ]{1,8}){0,4}$',
    maxLength: 60,
  }),
);

/** Which key of its publisher sealed something; it tells nothing of the key. */
export const KeyId = asKind(Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' }));

/** What a key of its publisher sealed, base64url: nonce, ciphertext and tag, padded so that its length tells little. */
export const Ciphertext = asKind(
  Type.String({ pattern: '^[A-Za-z0-9_-]*$', minLength: 1_000, maxLength: 55_000 }),
);

/**
 * The number that a paper bears: `12/GXN-CAT`. For commands only: no event may carry it, and a service keeps it as a keyed
 * hash.
 */
export const PaperNumber = asKind(
  Type.String({ pattern: '^\\d{1,8}(?:[/.-][0-9A-ZĐ]{1,12}){0,6}$', maxLength: 60 }),
);

/** A sealed section of personal data: which section, which key, a salted commitment, the ciphertext. */
export const SealedSection = asKind(
  Type.Object(
    {
      section: Type.Enum(['identity', 'contact', 'family', 'health', 'statement', 'safety']),
      key: Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' }),
      commitment: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      ciphertext: Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength: 11_000 }),
    },
    { additionalProperties: false },
  ),
);

/** A field that need not be there. */
export const Optional = <S extends TSchema>(field: Kind<S>): Kind<TOptional<S>> =>
  asKind(Type.Optional(field as S) as TOptional<S>);

/** A list of one kind, with at least `minItems` and at most `maxItems` members. */
export const List = <S extends TSchema>(
  field: Kind<S>,
  limits: Readonly<{ minItems?: number; maxItems?: number }> = { maxItems: 500 },
): Kind<TArray<S>> => asKind<TArray<S>>(Type.Array<S>(field, limits));

/** Fields that belong together. */
export const Group = <P extends Readonly<Record<string, Kind>>>(fields: P): Kind<TObject<P>> =>
  asKind(Type.Object(fields, { additionalProperties: false }));

/** The value that a kind of field holds. */
export type ValueOf<K extends TSchema> = Static<K>;
