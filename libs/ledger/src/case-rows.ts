import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Queryable, Transaction } from './database.js';
import { joined, split } from './joined.js';

/** Names a case, and perhaps which of its rows. */
type Where<Row> = Partial<Row> & Readonly<{ caseId: string }>;

/**
 * A projection's rows as its handlers see them: those of the entry's case, as all entries before it left them. Values are as
 * JSON has them: an instant is a text. They are written in the transaction that also moves the projection's cursor.
 */
export type Rows<Row> = Readonly<{
  findOneBy: (where: Where<Row>) => Promise<Row | null>;
  /** Changes the row that has the same primary key, or adds it. */
  upsert: (row: Where<Row>, key: readonly (keyof Row)[]) => Promise<void>;
  delete: (where: Where<Row>) => Promise<void>;
}>;

type RowsOfCase = ReadonlyMap<string, ObjectLiteral>;
/** What is known of a case: some rows by their keys, or `whole`, all of them. */
type Known = Readonly<{ rows: RowsOfCase; whole: boolean }>;
/** The same, of a case that is being changed. */
type Changing = Readonly<{ rows: Map<string, ObjectLiteral>; whole: boolean }>;
/** A property of a row, and its column. */
type Name = Readonly<{ property: string; column: string; type: string; isArray: boolean }>;

const NOTHING: Known = { rows: new Map(), whole: false };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * The rows of some cases in memory: read with one statement when a handler first asks for one, written with two, so that
 * hundreds of entries cost hardly more of the database than one.
 */
export class CaseRows implements Rows<ObjectLiteral> {
  private readonly known = new Map<string, Changing>();
  private readonly earlier: ReadonlyMap<string, Known> | undefined;
  /** Cases whose rows in the table go before theirs here are written. */
  private readonly emptied = new Set<string>();
  /** The rows to be written, by their keys. */
  private readonly changed = new Map<string, ObjectLiteral>();
  private readonly table: string;
  private readonly names: readonly Name[];
  private readonly key: readonly Name[];
  private readonly conflict: string;
  /** Those that will be asked for; others may come. */
  private cases: ReadonlySet<string> = new Set();

  /** What `before` knows is newer than the table. */
  constructor(
    private readonly db: Queryable,
    metadata: EntityMetadata,
    before?: CaseRows,
  ) {
    this.earlier = before?.known;
    const { driver } = metadata.dataSource;
    const nameOf = (c: EntityMetadata['columns'][number]): Name => {
      const [property, column] = [c.propertyName, c.databaseName];
      return { property, column, type: driver.normalizeType(c), isArray: c.isArray };
    };
    this.table = quoted(metadata.tableName);
    this.names = metadata.columns.map(nameOf);
    this.key = metadata.primaryColumns.map(nameOf);
    const key = this.key.map((n) => quoted(n.column));
    const others = this.names.map((n) => quoted(n.column)).filter((name) => !key.includes(name));
    const change = others.map((column) => `${column} = excluded.${column}`).join(', ');
    this.conflict = `on conflict (${key.join(', ')}) do ${change === '' ? 'nothing' : `update set ${change}`}`;
  }

  /** Says of which cases rows will be asked for next: they are read together. */
  expect(cases: ReadonlySet<string>): void {
    this.cases = cases;
  }

  async findOneBy(where: Where<ObjectLiteral>): Promise<ObjectLiteral | null> {
    const rows = [...(await this.rowsOf(where.caseId)).values()];
    return rows.find((row) => fits(row, where)) ?? null;
  }

  async upsert(row: Where<ObjectLiteral>): Promise<void> {
    const isFull = this.names.every(({ property }) => row[property] !== undefined);
    const before = isFull ? undefined : (await this.rowsOf(row.caseId)).get(this.keyOf(row));
    this.put(row.caseId, before ? { ...before, ...row } : { ...row });
  }

  async delete(where: Where<ObjectLiteral>): Promise<void> {
    const { caseId } = where;
    const isWholeCase = Object.keys(where).length === 1;
    const rows = isWholeCase ? [] : [...(await this.rowsOf(caseId)).values()];
    this.emptied.add(caseId);
    for (const key of this.knownOf(caseId).rows.keys()) this.changed.delete(key);
    this.known.set(caseId, { rows: new Map(), whole: true });
    for (const row of rows) if (!fits(row, where)) this.put(caseId, row);
  }

  /** What is known of a case, as it is now; for `restore`, where nothing waits to be written. */
  keep(caseId: string): Known {
    return copyOf(this.knownOf(caseId));
  }

  /** Forgets what was done since, and what waits to be written. */
  restore(caseId: string, before: Known): void {
    this.known.set(caseId, copyOf(before));
    this.emptied.clear();
    this.changed.clear();
  }

  /** Whether rows are to be deleted too. */
  get deletes(): boolean {
    return this.emptied.size > 0;
  }

  /** Writes what changed, in the transaction that moves the cursor. */
  async flush(tx: Transaction): Promise<void> {
    if (this.deletes)
      await tx.query(`delete from ${this.table} where case_id = any($1)`, [[...this.emptied]]);
    const statement = this.writing();
    this.emptied.clear();
    this.changed.clear();
    if (statement) await tx.query(statement.text, [...statement.values]);
  }

  /** The statement that adds or changes rows, under a condition; undefined where there are none. */
  writing(condition = ''): Statement | undefined {
    const rows = [...this.changed.values()];
    if (rows.length === 0) return undefined;
    const columns = this.names.map((n) => quoted(n.column)).join(', ');
    const [source, values] = this.asLists(rows) ?? this.asJson(rows);
    const text = `insert into ${this.table} (${columns}) select ${columns} from ${source} ${condition} ${this.conflict}`;
    return { text, values };
  }

  private put(caseId: string, row: ObjectLiteral): void {
    const key = this.keyOf(row);
    this.changing(caseId).rows.set(key, row);
    this.changed.set(key, row);
  }

  private knownOf(caseId: string): Known {
    return this.known.get(caseId) ?? this.earlier?.get(caseId) ?? NOTHING;
  }

  /** What is known of a case, to be changed: what the batch before knew stays as that is written. */
  private changing(caseId: string): Changing {
    const known = this.known.get(caseId);
    if (known !== undefined) return known;
    const before = this.earlier?.get(caseId);
    const copy = before ? copyOf(before) : { rows: new Map<string, ObjectLiteral>(), whole: false };
    this.known.set(caseId, copy);
    return copy;
  }

  private keyOf(row: ObjectLiteral): string {
    const [first, second] = this.key;
    const value: unknown = first && row[first.property];
    if (typeof value === 'string' && second === undefined) return value;
    return JSON.stringify(this.key.map(({ property }) => row[property] as unknown));
  }

  private async rowsOf(caseId: string): Promise<RowsOfCase> {
    if (!this.knownOf(caseId).whole) await this.read(new Set([...this.cases, caseId]));
    return this.knownOf(caseId).rows;
  }

  /** Reads the rows of cases that are not known as a whole; what is known of them already is newer. */
  private async read(cases: ReadonlySet<string>): Promise<void> {
    const asked = [...cases].filter((caseId) => !this.knownOf(caseId).whole);
    const { rows } = await this.db.query<{ row: Readonly<Record<string, unknown>> }>(
      `select row_to_json(t) as row from ${this.table} t where case_id = any($1)`,
      [asked],
    );
    const found = new Map(asked.map((caseId) => [caseId, new Map<string, ObjectLiteral>()]));
    for (const { row: columns } of rows) {
      const row = this.rowOf(columns);
      found.get(String(row['caseId']))?.set(this.keyOf(row), row);
    }
    for (const [caseId, stored] of found) {
      const newer = this.knownOf(caseId).rows;
      this.known.set(caseId, { rows: new Map([...stored, ...newer]), whole: true });
    }
  }

  private rowOf(columns: Readonly<Record<string, unknown>>): ObjectLiteral {
    return Object.fromEntries(this.names.map((n) => [n.property, columns[n.column]]));
  }

  /** Rows as one list of texts a column, half the price of JSON; undefined where a value cannot be told so. */
  private asLists(rows: readonly ObjectLiteral[]): Source | undefined {
    if (this.names.some((n) => n.isArray)) return undefined;
    const lists: string[] = [];
    for (const name of this.names) {
      const list = joined(rows.map((row) => textOf(name, row[name.property])));
      if (list === undefined) return undefined;
      lists.push(list);
    }
    const taken = this.names.map(({ type }, i) => `${split(i + 1)}::${type}[]`);
    const columns = this.names.map((n) => quoted(n.column)).join(', ');
    return [`unnest(${taken.join(', ')}) as t(${columns})`, lists];
  }

  private asJson(rows: readonly ObjectLiteral[]): Source {
    const told = rows.map((row) =>
      Object.fromEntries(this.names.map((n) => [n.column, row[n.property] as unknown])),
    );
    return [`json_populate_recordset(null::${this.table}, $1::json)`, [JSON.stringify(told)]];
  }
}

export type Statement = Readonly<{ text: string; values: readonly string[] }>;

/** What stands behind `from`, and its parameters. */
type Source = readonly [text: string, values: string[]];

function textOf({ type }: Name, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && !type.startsWith('json') ? value : JSON.stringify(value);
}

const copyOf = ({ rows, whole }: Known): Changing => ({ rows: new Map(rows), whole });

const fits = (row: ObjectLiteral, where: ObjectLiteral): boolean =>
  Object.entries(where).every(([name, value]) => row[name] === value);
