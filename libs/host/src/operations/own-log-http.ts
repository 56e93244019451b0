import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Party } from '#contracts';
import { Ledger } from '#ledger';
import { Field } from '../fields/field.js';
import { Label } from '../fields/label.js';
import { Allow } from '../routes/allow.js';
import { By, Sender } from '../routes/by.js';
import { Problem } from '../routes/problem.js';

@Label({ vi: 'Niêm phong nhật ký của một bên', en: "Seal a party's log" })
export class SealLog {
  @Field(Party, { vi: 'Nhật ký', en: 'Log' })
  readonly log!: string;
}

/** What an operator does about logs, each on record. */
@Controller('operations')
export class OwnLogHttp {
  constructor(private readonly ledger: Ledger) {}

  /** Where the signer remembers more than anybody holds, after all have answered: the log goes on from what is here. */
  @Post('wind-back-signer')
  @HttpCode(200)
  @Allow('operator')
  async windBackSigner(@By() { actor }: Sender) {
    const outcome = await this.ledger.windBackSigner(`${actor.unit}#${actor.officer}`);
    if (!('refused' in outcome)) return outcome;
    throw new Problem(409, outcome.refused, { detail: outcome.detail.join(', ') });
  }

  /** Nothing more is taken of a log that does not come back; coordination closes it when all have sealed it. */
  @Post('seal-log')
  @HttpCode(200)
  @Allow('operator')
  async sealLog(@Body() { log }: SealLog, @By() { actor }: Sender) {
    if (!this.ledger.logs.includes(log)) throw new Problem(404, 'not-found');
    const outcome = await this.ledger.sealLog(log, `${actor.unit}#${actor.officer}`);
    if (!('refused' in outcome)) return outcome;
    throw new Problem(409, outcome.refused, { detail: outcome.detail });
  }
}
