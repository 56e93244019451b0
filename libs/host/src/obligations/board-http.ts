import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { findProvince, parties } from '#codes';
import { Ledger } from '#ledger';
import { Freshness } from '../operations/freshness.js';
import { checkedQuery, type Checks } from '../regulation/checked-query.js';
import { Allow } from '../routes/allow.js';
import { Paged, pageAt, placeOf } from '../routes/paging.js';
import { aboveOf, agenciesOf, dayOf, type ObligationItem, type Rules } from '#regulation';
import { RulesBook } from '../rules/book.js';
import { itemAsOf, URGENCIES, URGENCY } from './as-of.js';
import { RestrictedTotals } from './restricted-totals.js';
import { aboutOf, type Obligation } from './row.js';

// What stands beside the urgency of a duty: nobody there has seen it, nobody has brought its miss to the level above.
const BESIDE = ['unseen', 'unescalated'];
const ASKED: readonly string[] = [...URGENCIES, ...BESIDE];
const CHECKS: Checks = {
  party: (value) => parties.some(({ log }) => log === value),
  urgency: (value) => ASKED.includes(value),
  province: (value) => findProvince(value) !== undefined,
};

type Counted = Readonly<{
  party: string;
  urgency: string;
  n: number;
  unseen: number;
  unescalated: number;
}>;
type Answered = Readonly<{ party: string; hours: number | null; n: number }>;
type Row = Readonly<{
  case_id: string;
  local_number: number | null;
  is_open: boolean;
  kind: string;
  unit: string | null;
  province: string | null;
  holder: string | null;
  ends_at: string | null;
  late_from: string | null;
  danger_from: string | null;
  item: ObligationItem;
}>;

const COUNTS = `select o.party, ${URGENCY} as urgency, count(*)::int as n,
  (count(*) filter (where o.unseen))::int as unseen,
  (count(*) filter (where o.unescalated))::int as unescalated
  from obligations o where o.is_open and o.party is not null group by 1, 2`;

const ANSWERS = `select party, count(*)::int as n,
  percentile_cont(0.5) within group (order by extract(epoch from met_at - since) / 3600)::float8 as hours
  from obligations where not is_open and met_at >= since and met_at > $1 group by party`;

const ITEMS = `select * from (select o.*, ${URGENCY} as urgency from obligations o where o.is_open) o
  where ($2::text is null or o.party = $2) and ($3::text is null or o.urgency = $3 or ($3 = 'unseen' and o.unseen)
      or ($3 = 'unescalated' and o.unescalated))
    and ($4::text is null or o.province = $4) and ($5::text is null or o.rule = $5)
  order by array_position($6::text[], o.urgency), case when o.urgency in ('late', 'today', 'coming') then o.ends_at else o.since end,
    o.case_id, o.key offset $7 limit $8`;

const DAYS_OF_ANSWERS = 90;
const KEPT_MS = 60_000;

/** Who is waited for: the duties of all ministries, in numbers and one by one. */
@Controller('board')
export class BoardHttp {
  private answers: Promise<readonly Answered[]> | undefined;
  private answersAt = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly freshness: Freshness,
    private readonly book: RulesBook,
    private readonly restricted: RestrictedTotals,
  ) {}

  @Get()
  @Allow.readers()
  async readBoard() {
    const at = new Date();
    const [counts, answers, freshness] = await Promise.all([
      this.ledger.db.query<Counted>(COUNTS, [at]),
      this.readAnswers(at),
      this.freshness.read(),
    ]);
    const restricted = this.restricted.read(dayOf(at.toISOString()));
    const of = (party: string, urgency: string) =>
      counts.rows.find((row) => row.party === party && row.urgency === urgency)?.n ?? 0;
    const rows = parties.map(({ log: party, words }) => {
      const answered = answers.find((row) => row.party === party);
      return {
        ...{ party, words, danger: of(party, 'danger'), atOnce: of(party, 'at-once') },
        ...{ late: of(party, 'late'), today: of(party, 'today') },
        ...{ noLimit: of(party, 'no-limit'), coming: of(party, 'coming') },
        unseen: besideOf(counts.rows, party, 'unseen'),
        unescalated: besideOf(counts.rows, party, 'unescalated'),
        restricted: restricted.get(party) ?? null,
        answerTimes: { median: answered?.hours ?? null, n: answered?.n ?? 0 },
      };
    });
    return { parties: rows, at: at.toISOString(), freshness };
  }

  @Get('items')
  @Allow.readers()
  @ApiQuery({ name: 'party', type: String })
  @ApiQuery({ name: 'urgency', enum: ASKED })
  @ApiQuery({ name: 'province', type: String })
  @ApiQuery({ name: 'duty', type: String })
  @Paged()
  async listBoardItems(@Query() asked: Readonly<Record<string, string | undefined>>) {
    const { party, urgency, province } = checkedQuery(asked, CHECKS);
    const place = placeOf(asked);
    const at = new Date();
    const filters = [party, urgency, province, asked.duty || undefined];
    const { rows } = await this.ledger.db.query<Row>(ITEMS, [
      ...[at, ...filters, URGENCIES, place.from, place.limit + 1],
    ]);
    const { now } = await this.book.now();
    return pageAt(rows, place, (row) => boardItem(row, at, now));
  }

  /** Medians over months change slowly, and cost more than all counts: they are kept for a minute. */
  private readAnswers(at: Date): Promise<readonly Answered[]> {
    if (this.answers === undefined || at.getTime() - this.answersAt > KEPT_MS) {
      this.answersAt = at.getTime();
      const from = new Date(at.getTime() - DAYS_OF_ANSWERS * 86_400_000);
      this.answers = this.ledger.db.query<Answered>(ANSWERS, [from]).then(({ rows }) => rows);
      this.answers.catch(() => (this.answers = undefined));
    }
    return this.answers;
  }
}

const besideOf = (rows: readonly Counted[], party: string, what: 'unseen' | 'unescalated') =>
  rows.filter((row) => row.party === party).reduce((sum, row) => sum + row[what], 0);

/** A duty with the levels above it, the next one first. */
function boardItem(row: Row, at: Date, rules: Rules) {
  const asRow = {
    item: row.item,
    ...{ isOpen: row.is_open, kind: row.kind, endsAt: row.ends_at },
    ...{ lateFrom: row.late_from, dangerFrom: row.danger_from },
  } as Obligation;
  const item = itemAsOf(asRow, at);
  return {
    ...item,
    above: aboveOf(item, dayOf(at.toISOString()), agenciesOf(rules)),
    ...aboutOf(row.case_id),
    ...{ localNumber: row.local_number, holder: row.holder },
    place: { unit: row.unit, province: row.province },
  };
}
