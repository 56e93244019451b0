import { applyDecorators, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import {
  findProvince,
  findRole,
  parties,
  wordsOfProvince,
  wordsOfUnit,
  type PartyLog,
  type Unit,
} from '#codes';
import type { Words } from '#kernel';
import { agenciesOf, findHistory, listAgencies, wordsOfConfidence } from '#regulation';
import { Allow } from '../routes/allow.js';
import { badQuery, limitOf, orderOf, pageOf } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { RulesBook } from '../rules/book.js';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const UNKNOWN: Words = { vi: 'không có trong danh mục', en: 'is not in the register' };
const NO_DAY: Words = { vi: 'ngày dạng 2025-07-01', en: 'must be a day like 2025-07-01' };

const isParty = (log: string): log is PartyLog => parties.some((one) => one.log === log);

/** Why one word of a filter cannot be meant. */
const CHECKS: Readonly<Record<string, readonly [(value: string) => boolean, Words]>> = {
  party: [isParty, UNKNOWN],
  province: [(code) => findProvince(code) !== undefined, UNKNOWN],
  role: [(code) => findRole(code) !== undefined, UNKNOWN],
  day: [(day) => DAY.test(day), NO_DAY],
};

function checked(field: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const [fits, words] = CHECKS[field] ?? [() => false, UNKNOWN];
  if (!fits(value)) throw badQuery(field, words);
  return value;
}

const roleItem = (code: string) => ({
  code,
  words: findRole(code)?.words ?? { vi: code, en: code },
});

/** An agency as every service tells it, with how sure the register is of it. */
const itemOf = (unit: Unit) => ({
  code: unit.code,
  words: unit.words,
  party: unit.agency,
  level: unit.level,
  roles: unit.roles.map(roleItem),
  province: unit.province ? { code: unit.province, words: wordsOfProvince(unit.province) } : null,
  validFrom: unit.validFrom ?? null,
  validTo: unit.validTo ?? null,
  succeededBy: unit.succeededBy
    ? { code: unit.succeededBy, words: wordsOfUnit(unit.succeededBy) }
    : null,
  confidence: unit.confidence,
  confidenceWords: wordsOfConfidence(unit.confidence),
  source: unit.source,
  invented: unit.invented ?? false,
});

const queries = (...names: readonly string[]) =>
  applyDecorators(...names.map((name) => ApiQuery({ name, type: String, required: false })));

/** The register of agencies: who there is on a day, and who took over from whom. */
@Controller('regulation/agencies')
export class AgenciesHttp {
  constructor(private readonly book: RulesBook) {}

  @Get()
  @Allow.readers()
  @queries('party', 'province', 'day', 'role', 'after')
  @ApiQuery({ name: 'limit', type: Number, required: false })
  async listAgencies(@Query() asked: Readonly<Record<string, string | undefined>>) {
    const party = checked('party', asked.party) as PartyLog | undefined;
    const [province, day, role] = [
      checked('province', asked.province),
      checked('day', asked.day),
      checked('role', asked.role),
    ];
    const limit = limitOf(asked.limit, 50, 1000);
    const from = orderOf(asked.after, -1) + 1;
    const agencies = agenciesOf((await this.book.now()).now);
    const found = listAgencies({ party, province, day, role }, agencies);
    const rows = found.slice(from, from + limit + 1).map((unit, i) => ({ unit, at: from + i }));
    return {
      ...pageOf(
        rows,
        limit,
        ({ unit }) => itemOf(unit),
        ({ at }) => String(at),
      ),
      total: found.length,
    };
  }

  @Get(':code')
  @Allow.readers()
  async readAgency(@Param('code') code: string) {
    const history = findHistory(code, agenciesOf((await this.book.now()).now));
    if (!history) throw new Problem(404, 'agency-not-found');
    return {
      ...itemOf(history.unit),
      before: history.before.map(itemOf),
      after: history.after.map(itemOf),
    };
  }
}
