import { Controller, Get, Param, Query } from '@nestjs/common';
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
import { Paged, pageOfAll, placeOf } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { RulesBook } from '../rules/book.js';
import { checkedQuery, type Checks } from './checked-query.js';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const NO_DAY: Words = { vi: 'ngày dạng 2025-07-01', en: 'must be a day like 2025-07-01' };

const CHECKS = {
  party: (log) => parties.some((one) => one.log === log),
  province: (code) => findProvince(code) !== undefined,
  role: (code) => findRole(code) !== undefined,
  day: [(day) => DAY.test(day), NO_DAY],
} satisfies Checks;

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

/** The register of agencies: who there is on a day, and who took over from whom. */
@Controller('regulation/agencies')
export class AgenciesHttp {
  constructor(private readonly book: RulesBook) {}

  @Get()
  @Allow.readers()
  @ApiQuery({ name: 'party', type: String })
  @ApiQuery({ name: 'province', type: String })
  @ApiQuery({ name: 'day', type: String })
  @ApiQuery({ name: 'role', type: String })
  @Paged()
  async listAgencies(@Query() asked: Readonly<Record<string, string | undefined>>) {
    const { party, ...rest } = checkedQuery(asked, CHECKS);
    const place = placeOf(asked);
    const agencies = agenciesOf((await this.book.now()).now);
    const found = listAgencies({ ...rest, party: party as PartyLog | undefined }, agencies);
    return pageOfAll(found, place, itemOf);
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
