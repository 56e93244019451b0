import Type, { type Static, type TLiteral, type TObject, type TProperties } from 'typebox';
import type { Kind } from './fields.js';

/** The fields of an event: only kinds that can hold neither a name nor a sentence. */
export type Fields = Readonly<Record<string, Kind>>;

/** A published event: its name, its version, its duty, and what it carries. Released versions never change. */
export interface EventSchema<Name extends string, Data extends TProperties> extends TObject<{
  type: TLiteral<Name>;
  data: TObject<Data>;
}> {
  readonly vocabulary: string;
  readonly duty: string;
  readonly version: number;
  /** True for placement, protection, risk, complaints, proceedings: its entries show nothing, and their publisher alone opens them. */
  readonly restricted: boolean;
  /** True where the event changes the rules that others decide by; it then conflicts with every open decision. */
  readonly rules: boolean;
}

type Options = Readonly<{ version?: number; restricted?: boolean; rules?: boolean }>;

/** The word for new events of one vocabulary: `event(duty, name, fields)`. */
export const vocabulary =
  (owner: string) =>
  <const Name extends string, Data extends Fields & TProperties>(
    duty: string,
    name: Name,
    data: Data,
    { version = 1, restricted = false, rules = false }: Options = {},
  ) =>
    Type.Object(
      {
        type: Type.Literal(name),
        data: Type.Object(data, { additionalProperties: false }),
      },
      { vocabulary: owner, duty, version, restricted, rules },
    ) as unknown as EventSchema<Name, Data>;

/** The event that a schema describes. */
export type EventOf<Schema extends EventSchema<string, TProperties>> = Readonly<{
  type: Schema['properties']['type']['const'];
  data: Readonly<Static<Schema['properties']['data']>>;
}>;
