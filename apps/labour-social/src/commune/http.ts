import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { Allow, By, CommandRoutes, limitOf, pageOf, Sender } from '#host';
import { NotifyReception, TakePersonIn } from './commands.js';
import { AwaitingReception } from './projection.js';

@Controller('cases/:caseId/commune')
export class CommuneHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('take-person-in')
  @Allow('officer')
  takePersonIn(@Body() command: TakePersonIn, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('notify-reception')
  @Allow('officer')
  notifyReception(@Body() command: NotifyReception, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}

@Controller('awaiting-reception')
export class AwaitingReceptionHttp {
  constructor(private readonly source: DataSource) {}

  /** Who is on the way to a commune, by case id; `next` is the key to ask on from. */
  @Get()
  @Allow('officer')
  async awaitingReception(@Query('after') after = '', @Query('limit') asked?: string) {
    const limit = limitOf(asked);
    const rows = await this.source.getRepository(AwaitingReception).find({
      where: { caseId: MoreThan(after) },
      order: { caseId: 'ASC' },
      take: limit + 1,
    });
    return pageOf(
      rows,
      limit,
      (row) => row,
      ({ caseId }) => caseId,
    );
  }
}
