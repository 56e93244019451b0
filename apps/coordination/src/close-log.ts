import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Party, Unit } from '#contracts';
import { Allow, By, Field, Label, Problem, Sender } from '#host';
import { Ledger } from '#ledger';

@Label({ vi: 'Đóng nhật ký của một bên', en: "Close a party's log" })
export class CloseLog {
  @Field(Party, { vi: 'Nhật ký', en: 'Log' })
  readonly log!: string;

  @Field(Party, { vi: 'Bên kế nhiệm', en: 'Successor' })
  readonly successor!: string;

  @Field(Unit, { vi: 'Đơn vị kế nhiệm', en: "Successor's unit" })
  readonly unit!: string;
}

/** Closing a log that does not come back: only coordination does, when all other parties have sealed it. */
@Controller('operations')
export class CloseLogHttp {
  constructor(private readonly ledger: Ledger) {}

  @Post('close-log')
  @HttpCode(200)
  @Allow('coordinator')
  async closeLog(@Body() { log, successor, unit }: CloseLog, @By() { actor }: Sender) {
    const { logs } = this.ledger;
    if (!logs.includes(log) || !logs.includes(successor)) throw new Problem(404, 'not-found');
    const by = `${actor.unit}#${actor.officer}`;
    const outcome = await this.ledger.closeLog({ log, successor, unit }, by);
    if (!('refused' in outcome)) return outcome;
    throw new Problem(409, outcome.refused, { detail: outcome.detail });
  }
}
