import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { parties } from '#codes';
import {
  choicesOf,
  dayOf,
  findLimitSet,
  findParameter,
  partiesOf,
  wordsOfConfidence,
  wordsOfLimit,
  type ObligationRule,
  type Parameter,
  type Rules,
} from '#regulation';
import { Allow } from '../routes/allow.js';
import { Paged, pageOfAll, placeOf } from '../routes/paging.js';
import { RulesBook } from '../rules/book.js';
import { checkedQuery, type Checks } from './checked-query.js';
import { mentions } from './search.js';

type Asked = Readonly<Record<string, string | undefined>>;

const today = () => dayOf(new Date().toISOString());

/** The limit that two persons set for a row that leaves it open, as it stands today; null where nobody did. */
function setItem(rules: Rules, row: ObligationRule) {
  const set = findLimitSet(rules, row, today());
  if (!set) return null;
  const { document = null, ...rest } = set;
  return { ...rest, limitWords: wordsOfLimit(set.limit), confirmed: true, document };
}

/** A row of the law as every service tells it; `computed`: its duties are worked out from entries. */
const rowItem = (rules: Rules, { when, ...row }: ObligationRule) => ({
  ...row,
  set: setItem(rules, row),
  computed: when !== undefined,
  parties: partiesOf({ ...row, ...(when && { when }) }),
  limitWords: wordsOfLimit(row.limit),
  limitConfidenceWords: wordsOfConfidence(row.limitConfidence),
});

const parameterItem = (rules: Rules, parameter: Parameter) => {
  const held = findParameter(rules, parameter.name, today());
  const settings = rules.settings.filter((one) => one.parameter === parameter.name);
  return {
    id: parameter.name,
    words: parameter.words,
    choices: choicesOf(parameter.name) ?? null,
    value: held?.value ?? null,
    confirmed: held?.confirmed ?? false,
    confidence: parameter.confidence,
    confidenceWords: wordsOfConfidence(parameter.confidence),
    source: parameter.source,
    since: settings.find(({ change }) => change === held?.change)?.effective ?? null,
    change: held?.change ?? null,
    settings: settings.map(({ value, effective, change, document }) => ({
      ...{ value, effective, change, document: document ?? null },
    })),
  };
};

const REGIMES = ['R22', 'R25', 'X', 'practice'];
const KINDS = ['rule', 'parameter'];
const CHECKS: Checks = {
  regime: (value) => REGIMES.includes(value),
  kind: (value) => KINDS.includes(value),
  party: (value) => parties.some(({ log }) => log === value),
};

/** The rules themselves, with their article, how sure we are of them, and where that comes from. */
@Controller('regulation')
export class RulesHttp {
  constructor(private readonly book: RulesBook) {}

  /** Which rules hold here: those of the build, and whether coordination's log names the same. */
  @Get('rules')
  @Allow.readers()
  async readRules() {
    const { now, size, standing } = await this.book.now();
    return {
      size,
      seedHash: now.seededWith ?? null,
      ownSeed: now.seedHash,
      adopted: standing === 'adopted',
      decides: standing !== 'others',
    };
  }

  /** The entries that made the rules what they are here, for who replays a case elsewhere. */
  @Get('changes')
  @Allow.readers()
  async listChanges() {
    const { changes } = await this.book.now();
    return { items: changes };
  }

  /** Every row of the law and of practice; with a version set, the row before and after it. */
  @Get('obligations')
  @Allow.readers()
  @ApiQuery({ name: 'regime', enum: REGIMES })
  @ApiQuery({ name: 'kind', enum: KINDS })
  @ApiQuery({ name: 'confidence', type: String })
  @ApiQuery({ name: 'party', type: String })
  @ApiQuery({ name: 'q', type: String })
  @Paged()
  async listObligations(@Query() asked: Asked) {
    const { regime, kind, party } = checkedQuery(asked, CHECKS);
    const { confidence, q } = asked;
    const place = placeOf(asked);
    const { now } = await this.book.now();
    const fits = (row: ObligationRule) =>
      (!regime || row.regime === regime) &&
      (!kind || row.kind === kind) &&
      (!confidence || row.confidence === confidence) &&
      (!party || partiesOf(row).some((one) => one === party)) &&
      (!q || mentions(textOf(row), q));
    return pageOfAll(now.obligations.filter(fits), place, (row) => rowItem(now, row));
  }

  /** What no source settles: its value today, and every value that was set. */
  @Get('parameters')
  @Allow.readers()
  @ApiQuery({ name: 'q', type: String })
  @Paged()
  async listParameters(@Query() asked: Asked) {
    const { q } = asked;
    const place = placeOf(asked);
    const { now } = await this.book.now();
    const found = now.parameters.filter(
      ({ name, words, source }) => !q || mentions([name, words, source], q),
    );
    return pageOfAll(found, place, (one) => parameterItem(now, one));
  }
}

const textOf = (row: ObligationRule) => [
  ...[row.id, row.trigger, row.responsible, row.cooperating, row.action],
  ...[row.article, row.articleWords, row.source],
];
