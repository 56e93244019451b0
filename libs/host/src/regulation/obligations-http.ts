import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { Compile } from 'typebox/compile';
import { Instant, isCaseId, isRestricted, type Entry } from '#contracts';
import { Ledger } from '#ledger';
import { inWorkOrder, obligationsOf } from '#regulation';
import { Allow } from '../routes/allow.js';
import { IsOwn } from '../routes/by.js';
import { badQuery, orderOf } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { RulesBook, rulesetFor } from '../rules/book.js';

const instant = Compile(Instant);

function momentOf(asked: string | undefined): string | undefined {
  if (asked === undefined || asked === '') return undefined;
  if (instant.Check(asked) && !Number.isNaN(Date.parse(asked))) return asked;
  throw badQuery('at', {
    vi: 'thời điểm có độ lệch giờ, như 2026-11-24T08:00:00+07:00',
    en: 'must be an instant with its offset, like 2026-11-24T08:00:00+07:00',
  });
}

/** The duties of a case, worked out when they are asked for. */
@Controller('cases')
export class ObligationsHttp {
  constructor(
    private readonly ledger: Ledger,
    private readonly book: RulesBook,
  ) {}

  /**
   * As of `at`, from what had happened by then; as far as it is known here today, or, with `below`, as far as it was known
   * below that local order. `restricted`: entries of the case that are not opened for who asks.
   */
  @Get(':caseId/obligations')
  @Allow.readers()
  @ApiQuery({ name: 'at', type: String })
  @ApiQuery({ name: 'below', type: Number })
  async listCaseObligations(
    @Param('caseId') caseId: string,
    @IsOwn() isOwn: boolean,
    @Query('at') asked?: string,
    @Query('below') askedBelow?: string,
  ) {
    const moment = momentOf(asked);
    const below = askedBelow ? orderOf(askedBelow, -1, 'below') : undefined;
    const history = isCaseId(caseId) ? await this.ledger.readCase(caseId, below) : undefined;
    if (!history?.entries.length) throw new Problem(404, 'case-not-found');
    const at = moment ?? new Date().toISOString();
    const rules = await this.book.upTo(Math.min(history.rulesAt, (below ?? Infinity) - 1));
    const shown = isOwn ? history.entries : history.entries.filter(isShownToAll);
    const happened = moment === undefined ? shown : shown.filter(until(moment));
    return {
      at,
      ruleset: rulesetFor(rules, at),
      items: [...obligationsOf(happened, rules.at, at, isOwn ? this.ledger.log : undefined)].sort(
        inWorkOrder,
      ),
      restricted: shown.filter(({ type }) => type === 'EntryRestricted').length,
    };
  }
}

const until =
  (moment: string) =>
  ({ occurredAt }: Entry): boolean =>
    Date.parse(occurredAt) <= Date.parse(moment);
const isShownToAll = ({ type }: Entry) => type !== 'EntryRestricted' && !isRestricted(type);
