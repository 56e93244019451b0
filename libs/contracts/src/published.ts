import type { EventOf, EventSchema } from './event.js';
import type { TProperties } from 'typebox';
import * as border from './border.js';
import { casework } from './casework/index.js';
import * as coordination from './coordination.js';
import * as foreignAffairs from './foreign-affairs.js';
import * as labourSocial from './labour-social.js';
import * as ledger from './ledger.js';
import * as police from './police.js';

/** Every event that any party may publish, by its name; names are unique over all vocabularies. */
export const catalogue = {
  ...ledger,
  ...casework,
  ...border,
  ...police,
  ...foreignAffairs,
  ...labourSocial,
  ...coordination,
};
type Catalogue = typeof catalogue;

export type PublishedEvent = {
  [Name in keyof Catalogue]: EventOf<Catalogue[Name]>;
}[keyof Catalogue];
export type PublishedName = PublishedEvent['type'];
export type Published<Name extends PublishedName> = Extract<PublishedEvent, { type: Name }>;

/** The vocabularies by the file that tells them. */
export type Vocabularies = {
  ledger: typeof ledger;
  casework: typeof casework;
  border: typeof border;
  police: typeof police;
  'foreign-affairs': typeof foreignAffairs;
  'labour-social': typeof labourSocial;
  coordination: typeof coordination;
};

/** The schema of an event name, or undefined where this build does not know it. */
export const findSchema = (name: string): EventSchema<string, TProperties> | undefined =>
  (catalogue as Readonly<Record<string, unknown>>)[name] as
    EventSchema<string, TProperties> | undefined;

/** `vn.donghanh.<vocabulary>.<Event>.v<N>`, as CloudEvents `type`. */
export const fullTypeOf = (schema: EventSchema<string, TProperties>): string =>
  `vn.donghanh.${schema.vocabulary}.${schema.properties.type.const}.v${String(schema.version)}`;

/** Every full event type that this build reads. */
export const readTypes = (): string[] =>
  Object.values(catalogue).map((schema) => fullTypeOf(schema as never));
