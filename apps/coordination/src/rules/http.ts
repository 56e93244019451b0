import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Allow, badQuery, By, CommandRoutes, limitOf, Paged, pageOf, Problem, Sender } from '#host';
import { Ledger, readCaseIds } from '#ledger';
import { seedHash } from '#regulation';
import { ConfirmChange, ProposeChange, RejectChange } from './commands.js';
import { contentOf, rules, rulesAfter, type Said } from './decider.js';
import { rulesOfTrial, shownAt, tryOn, type ToldDifference } from './dry-run.js';
import { findFaultIn, type Change } from './faults.js';
import { listChanges, type ListedChange } from './list.js';
import { refusals } from './refusals.js';
import { TryChange } from './try-change.js';

@Controller('rules')
export class RulesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('propose-change')
  @Allow('coordinator')
  proposeChange(@Body() command: ProposeChange, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('confirm-change')
  @Allow('coordinator')
  confirmChange(@Body() command: ConfirmChange, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('reject-change')
  @Allow('coordinator')
  rejectChange(@Body() command: RejectChange, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}

/** How many cases a call of a dry run looks at, and after how many differences it looks at no further one. */
const CASES_A_CALL = 200;
const DIFFERENCES_A_CALL = 500;

/** As of when; a leap second is a well-written instant that no clock of ours can compare. */
function momentOf({ at }: TryChange, change: Change): string {
  if (at === undefined) return shownAt(change, new Date().toISOString());
  if (!Number.isNaN(Date.parse(at))) return at;
  const words = { vi: 'không phải thời điểm có thể có', en: 'is no instant that can be' };
  throw new Problem(400, 'invalid-body', { errors: [{ field: 'at', code: 'wrong', words }] });
}

const positionOf = (id: string) => Number(id.split('/')[1]);

/** What was proposed so far, and what a change would do. */
@Controller('rules')
export class RuleChangesHttp {
  constructor(private readonly ledger: Ledger) {}

  /** Proposed changes with what became of them, the newest first; `next` is the key to ask on from. */
  @Get('changes')
  @Allow.readers()
  @Paged()
  async listRuleChanges(
    @By() { actor }: Sender,
    @Query('after') after?: string,
    @Query('limit') asked?: string,
  ) {
    const limit = limitOf(asked);
    const below = after === undefined ? Infinity : positionOf(after);
    if (Number.isNaN(below))
      throw badQuery('after', { vi: 'là số của một đề xuất', en: 'must be the id of a proposal' });
    const said = await this.readSaid();
    const all = listChanges(said, { officer: actor.officer, now: new Date().toISOString() });
    const rest = all.filter(({ id }) => positionOf(id) < below).slice(0, limit + 1);
    const { adopted, seededWith } = rulesAfter(said);
    return {
      ...pageOf(
        rest,
        limit,
        (one: ListedChange) => one,
        ({ id }) => id,
      ),
      seed: { own: seedHash, seededWith: seededWith ?? null, adopted },
    };
  }

  /**
   * What a change would make due, late or routed differently, over the cases that this service holds, some at a time: `next`
   * is what to send as `after` for the following ones. As if it had always held, unless `heldFrom` says from when on; a
   * succession from its own day on, and as of that day.
   */
  @Post('dry-run')
  @HttpCode(200)
  @Allow('coordinator')
  async tryChange(@Body() asked: TryChange) {
    const said = await this.readSaid();
    const change = contentOf(asked);
    const fault = findFaultIn(change, rulesAfter(said));
    if (fault) throw new Problem(409, fault, { words: refusals[fault] });
    const at = momentOf(asked, change);
    const { heldFrom } = asked;
    const found = await this.tryOnCases({ change, at, heldFrom }, asked.after ?? '');
    return { at, heldFrom: heldFrom ?? null, ...found };
  }

  private async tryOnCases(trial: Parameters<typeof rulesOfTrial>[1], after: string) {
    const { entries } = await this.ledger.readRegister(Object.keys(rules.evolve));
    const both = rulesOfTrial(entries, trial);
    const ids = await readCaseIds(this.ledger.db, after, CASES_A_CALL + 1);
    const items: ToldDifference[] = [];
    let last: string | undefined;
    for (const [nth, caseId] of ids.entries()) {
      if (nth === CASES_A_CALL || items.length >= DIFFERENCES_A_CALL)
        return { cases: nth, items, next: last ?? null };
      const { entries: history } = await this.ledger.readCase(caseId);
      items.push(...tryOn({ caseId, history }, both, trial.at));
      last = caseId;
    }
    return { cases: ids.length, items, next: null };
  }

  private async readSaid(): Promise<Said> {
    const { entries } = await this.ledger.readRegister(Object.keys(rules.evolve));
    return entries as unknown as Said;
  }
}
