import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allow, By, CommandRoutes, listByCase, Paged, Sender } from '#host';
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
  @Paged()
  awaitingReception(@Query('after') after?: string, @Query('limit') limit?: string) {
    return listByCase(this.source, AwaitingReception, { after, limit });
  }
}
