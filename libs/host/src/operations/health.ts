import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { Ledger } from '#ledger';
import { Allow } from '../routes/allow.js';
import { Problem } from '../routes/problem.js';
import { Readiness } from './readiness.js';

/** Whether the process lives, and whether it can do its work. */
@Controller('health')
export class HealthHttp {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    private readonly ledger: Ledger,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Allow.anyone()
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @Allow.anyone()
  async ready() {
    try {
      return await this.health.check([() => this.database(), () => this.start()]);
    } catch (error) {
      throw error instanceof ServiceUnavailableException ? notReady(error) : error;
    }
  }

  private async database() {
    const check = this.indicator.check('database');
    try {
      await this.ledger.db.query('select 1');
      return check.up();
    } catch (error) {
      return check.down({ message: String(error) });
    }
  }

  private start() {
    const check = this.indicator.check('start');
    return this.readiness.isOpen
      ? check.up()
      : check.down({ message: 'still starting, or stopping' });
  }
}

/** Says what is down, and why, to whoever asks. */
function notReady(error: ServiceUnavailableException): Problem {
  const { error: down = {} } = error.getResponse() as { error?: object };
  return new Problem(503, 'service-unavailable', { detail: JSON.stringify(down) });
}
