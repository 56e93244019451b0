import type { ObjectLiteral, Repository } from 'typeorm';
import type { Entry, Published, PublishedName } from '#contracts';

/** `rows` belongs to the transaction that also moves the projection's cursor. */
type Handlers<Row extends ObjectLiteral> = {
  readonly [T in PublishedName]?: (
    entry: Entry<Published<T>>,
    rows: Repository<Row>,
  ) => Promise<unknown>;
};

/**
 * A list that readers ask for. The entity is its row, its table and its answer; each row belongs to a case
 * (column `case_id`), so that a case can be deleted and applied anew when an entry arrives that sorts before the last.
 */
export interface Projection<Row extends ObjectLiteral = ObjectLiteral> {
  readonly name: string;
  readonly row: new () => Row;
  readonly handlers: Handlers<Row>;
}

export const projection = <Row extends ObjectLiteral & { readonly caseId: string }>(
  name: string,
  row: new () => Row,
  handlers: Handlers<Row>,
): Projection => ({ name, row, handlers }) as unknown as Projection;
