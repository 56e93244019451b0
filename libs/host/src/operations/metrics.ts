import { Controller, Get, Inject, Injectable, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Ledger, LOCAL } from '#ledger';
import { Allow } from '../routes/allow.js';
import { SERVICE, type Service } from '../service.js';
import { Freshness } from './freshness.js';

/** What an operator watches: requests, the appender's queue, each log's size and lag, each reader's lag, noise on the feeds. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram;

  constructor(
    private readonly ledger: Ledger,
    private readonly freshness: Freshness,
    @Inject(SERVICE) service: Service,
  ) {
    this.registry.setDefaultLabels({ service: service.log });
    collectDefaultMetrics({ register: this.registry });
    this.requests = this.histogram();
    this.gauge('append_queue', 'Decisions that wait for a transaction', [], (g) => {
      g.set(this.ledger.queued);
    });
    this.gauge('log_entries', 'Verified entries of each log held here', ['log'], (g) =>
      this.setSizes(g),
    );
    this.gauge(
      'log_behind_seconds',
      'Since the last good contact with the publisher',
      ['log'],
      async (g) => {
        for (const { log, behindSeconds } of await this.freshness.read())
          g.set({ log }, behindSeconds);
      },
    );
    this.gauge(
      'reader_behind_entries',
      'Arrivals that a projection or reaction has not read',
      ['reader'],
      (g) => this.setLags(g),
    );
    this.gauge('parked_cases', 'Cases that a projection could not apply', ['reader'], (g) =>
      this.setParked(g),
    );
    this.gauge(
      'work_items',
      'Commands of reactions that a person must look at',
      ['reaction'],
      (g) => this.setWorkItems(g),
    );
    this.countNoise();
  }

  /** Times every request by its route's method and answer. */
  readonly timer = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.requests.startTimer({ method: request.method });
    response.on('finish', () => {
      const route = (request as { route?: { path?: string } }).route?.path ?? 'none';
      end({ route, status: String(response.statusCode) });
    });
    next();
  };

  private histogram() {
    return new Histogram({
      name: 'dong_hanh_http_seconds',
      help: 'Time to answer, seconds',
      labelNames: ['method', 'route', 'status'],
      registers: [this.registry],
    });
  }

  private gauge(
    name: string,
    help: string,
    labelNames: string[],
    collect: (gauge: Gauge) => void | Promise<void>,
  ) {
    return new Gauge({
      name: `dong_hanh_${name}`,
      help,
      labelNames,
      registers: [this.registry],
      collect() {
        return collect(this);
      },
    });
  }

  private countNoise() {
    const read = () => this.freshness.noise();
    return new Counter({
      name: 'dong_hanh_feed_noise_total',
      help: 'Messages and answers that were dropped: malformed, unsigned, forged, doubled, out of order',
      labelNames: ['log', 'kind'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const { log, kind, count } of read()) this.inc({ log, kind }, count);
      },
    });
  }

  private async setSizes(gauge: Gauge): Promise<void> {
    for (const head of (await this.ledger.heads()).values())
      gauge.set({ log: head.log }, head.size);
  }

  private async setLags(gauge: Gauge): Promise<void> {
    const { rows } = await this.ledger.db.query<{ reader: string; behind: number }>(
      `select reader, h.size - c.local_order as behind from cursors c, heads h where h.log = '${LOCAL}'`,
    );
    for (const { reader, behind } of rows) gauge.set({ reader }, behind);
  }

  private async setWorkItems(gauge: Gauge): Promise<void> {
    gauge.reset();
    const { rows } = await this.ledger.db.query<{ reaction: string; items: number }>(
      'select reaction, count(*)::int as items from work_items group by reaction',
    );
    for (const { reaction, items } of rows) gauge.set({ reaction }, items);
  }

  private async setParked(gauge: Gauge): Promise<void> {
    gauge.reset();
    const { rows } = await this.ledger.db.query<{ reader: string; cases: number }>(
      'select reader, count(*)::int as cases from parked group by reader',
    );
    for (const { reader, cases } of rows) gauge.set({ reader }, cases);
  }
}

@Controller('metrics')
export class MetricsHttp {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Allow.anyone()
  async readMetrics(@Res() response: Response): Promise<void> {
    response.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
