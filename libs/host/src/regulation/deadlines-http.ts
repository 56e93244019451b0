import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  calculate,
  dayOf,
  daysOfYear,
  faultsInQuestion,
  lawOn,
  yearsOf,
  type Calendar,
  type CalendarDay,
  type DeadlineAnswer,
} from '#regulation';
import { Allow } from '../routes/allow.js';
import { badQuery, limitOf, Paged, pageOf } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { RulesBook } from '../rules/book.js';
import { CalculateDeadline } from './calculate-deadline.js';

const [FIRST_YEAR, LAST_YEAR] = [1945, 2199];

function yearsAsked(asked: string | undefined, calendar: Calendar): readonly number[] {
  if (asked === undefined) return yearsOf(calendar);
  const year = Number(asked);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return [year];
  const span = `${String(FIRST_YEAR)}–${String(LAST_YEAR)}`;
  throw badQuery('year', { vi: `là một năm trong ${span}`, en: `must be a year of ${span}` });
}

// Whatever was declared, from whichever day on it counts.
const ALL = '9999-12-31';

const keyOf = ({ day, kind }: CalendarDay) => `${day}_${kind}`;

/** What of the regulation needs no case: how its time is counted. */
@Controller('regulation')
export class DeadlinesHttp {
  constructor(private readonly book: RulesBook) {}

  /** By the calendar and the readings that hold on the day of the event. */
  @Post('deadlines')
  @HttpCode(200)
  @Allow.readers()
  async calculateDeadline(@Body() question: CalculateDeadline): Promise<DeadlineAnswer> {
    const faults = faultsInQuestion(question);
    if (faults.length > 0) {
      const errors = faults.map((fault) => ({ ...fault, code: 'wrong' as const }));
      throw new Problem(400, 'invalid-body', { errors });
    }
    const { now } = await this.book.now();
    const { start } = question;
    const { calendar, readings } = lawOn(now, start.length > 10 ? dayOf(start) : start);
    return calculate(question, calendar, readings);
  }

  /** The days of the years that are known, or of one year, which may hold the fixed holidays alone. */
  @Get('calendar')
  @Allow.readers()
  @Paged()
  async listCalendar(
    @Query('year') year?: string,
    @Query('after') after = '',
    @Query('limit') asked?: string,
  ) {
    const limit = limitOf(asked, 100, 1000);
    const { calendar, readings } = lawOn((await this.book.now()).now, ALL);
    const days = yearsAsked(year, calendar)
      .flatMap((one) => daysOfYear(calendar, readings, one))
      .filter((day) => keyOf(day) > after)
      .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    const show = (day: CalendarDay) => ({ ...day, proposed: day.proposed === true });
    return pageOf(days.slice(0, limit + 1), limit, show, keyOf);
  }
}
