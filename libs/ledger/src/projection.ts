import type { ObjectLiteral } from 'typeorm';
import type { Entry, Published, PublishedName } from '#contracts';
import type { Rows } from './case-rows.js';

type Handler<E> = (entry: E, rows: Rows<ObjectLiteral>) => Promise<unknown>;

type Handlers<Row extends ObjectLiteral> = {
  readonly [T in PublishedName]?: (entry: Entry<Published<T>>, rows: Rows<Row>) => Promise<unknown>;
} & {
  /** For lists over every entry, also those of unknown type; runs after the event's own handler. */
  readonly '*'?: (entry: Entry, rows: Rows<Row>) => Promise<unknown>;
};

/**
 * A list that readers ask for. The entity is its row, its table and its answer; each row belongs to a case
 * (column `case_id`), so that a case can be deleted and applied anew when an entry arrives that sorts before the last.
 * `version` goes up when the handlers change and the table does not; the list is then filled again from the entries.
 */
export interface Projection<Row extends ObjectLiteral = ObjectLiteral> {
  readonly name: string;
  readonly row: new () => Row;
  readonly handlers: Readonly<Record<string, Handler<never> | undefined>>;
  readonly version: number;
}

/** Says a projection with its handlers' types checked. */
export const projection = <Row extends ObjectLiteral & { readonly caseId: string }>(
  name: string,
  row: new () => Row,
  handlers: Handlers<Row>,
  version = 1,
): Projection => ({ name, row, handlers, version }) as unknown as Projection;
