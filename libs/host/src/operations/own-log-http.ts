import { Controller, HttpCode, Post } from '@nestjs/common';
import { Ledger } from '#ledger';
import { Allow } from '../routes/allow.js';
import { By, Sender } from '../routes/by.js';
import { Problem } from '../routes/problem.js';

/** What an operator does to the service's own log, each on record. */
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
}
