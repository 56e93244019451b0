import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allow, By, CommandRoutes, listByCase, Paged, Sender } from '#host';
import { CheckGateList, ExpectGateReturn, ReportGateAbsence, SignGateMinutes } from './commands.js';
import { ExpectedAtGate } from './projection.js';

@Controller('cases/:caseId/gates')
export class GatesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('expect-gate-return')
  @Allow('officer')
  expectGateReturn(@Body() command: ExpectGateReturn, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('check-gate-list')
  @Allow('officer')
  checkGateList(@Body() command: CheckGateList, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('sign-gate-minutes')
  @Allow('officer')
  signGateMinutes(@Body() command: SignGateMinutes, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('report-gate-absence')
  @Allow('officer')
  reportGateAbsence(@Body() command: ReportGateAbsence, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}

@Controller('expected-at-gate')
export class ExpectedAtGateHttp {
  constructor(private readonly source: DataSource) {}

  /** Who is expected at a gate, by case id; `next` is the key to ask on from. */
  @Get()
  @Allow('officer')
  @Paged()
  expectedAtGate(@Query('after') after?: string, @Query('limit') limit?: string) {
    return listByCase(this.source, ExpectedAtGate, { after, limit });
  }
}
