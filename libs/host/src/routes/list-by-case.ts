import { MoreThan, type DataSource, type FindOptionsWhere } from 'typeorm';
import { limitOf, pageOf, type Page } from './paging.js';

type RowOfCase = Readonly<{ caseId: string }>;
type Asked = Readonly<{ after: string | undefined; limit: string | undefined }>;

/**
 * A page of a list that holds one row a case, by case id; `next` is the key to ask on from.
 * @throws Problem 400 where the limit is none
 */
export async function listByCase<Row extends RowOfCase>(
  source: DataSource,
  row: new () => Row,
  { after = '', limit: asked }: Asked,
): Promise<Page<Row>> {
  const limit = limitOf(asked);
  const where = { caseId: MoreThan(after) } as FindOptionsWhere<Row>;
  const rows = await source.getRepository(row).find({
    where,
    order: { caseId: 'ASC' } as never,
    take: limit + 1,
  });
  return pageOf(
    rows,
    limit,
    (one) => one,
    ({ caseId }) => caseId,
  );
}
