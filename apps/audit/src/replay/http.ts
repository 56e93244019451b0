import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { isCaseId } from '#contracts';
import { Allow, badQuery, CONFIG, Problem, type Config } from '#host';
import { Ledger } from '#ledger';
import { momentsProvedBy, type Moment } from './moments.js';

const ANSWER_MS = 5000;
const PAGES_MAX = 100;

type Page = Readonly<{ items: readonly Moment[]; next: string | null }>;

/** A case as one ministry knew it, moment by moment. The entries themselves come from audit's own verified copies. */
@Controller('replay')
export class ReplayHttp {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * `stated`: the ministry's service says in what order entries reached it. `entries`: it does not answer, or not wholly, and the
   * moments are those that its own entries prove by what they say it knew.
   */
  @Get(':caseId')
  @Allow('auditor')
  @ApiQuery({ name: 'view', type: String })
  async replay(
    @Param('caseId') caseId: string,
    @Query('view') view = '',
    @Headers('x-demo-officer') officer?: string,
  ) {
    const party = this.config.parties.find(({ log }) => log === view);
    if (party === undefined)
      throw badQuery('view', { vi: 'không phải một bên tham gia', en: 'is no party' });
    const history = await this.ledger.readCase(isCaseId(caseId) ? caseId : '');
    if (history.entries.length === 0) throw new Problem(404, 'case-not-found');
    const stated = await this.askMoments(`${party.url}/cases/${caseId}/moments`, officer);
    return stated === undefined
      ? { view, evidence: 'entries', moments: momentsProvedBy(view, history.entries) }
      : { view, evidence: 'stated', moments: stated };
  }

  private async askMoments(url: string, officer = ''): Promise<readonly Moment[] | undefined> {
    const moments: Moment[] = [];
    let after: string | null = '';
    try {
      for (let pages = 0; after !== null && pages < PAGES_MAX; pages++) {
        const answer = await fetch(`${url}?limit=500&after=${after}`, {
          headers: { 'X-Demo-Officer': officer },
          signal: AbortSignal.timeout(ANSWER_MS),
        });
        if (!answer.ok) return undefined;
        const page = (await answer.json()) as Page;
        moments.push(...page.items);
        after = page.next;
      }
      return after === null ? moments : undefined;
    } catch {
      return undefined;
    }
  }
}
