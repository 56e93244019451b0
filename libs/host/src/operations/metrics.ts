import { Controller, Get, Inject, Injectable, Res } from '@nestjs/common';
import type { Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { Allow } from '../routes/allow.js';
import { SERVICE, type Service } from '../service.js';
import type { Told } from './look.js';
import { Lookout } from './lookout.js';
import { DEADLINES_SAID, FEED_NOISE, measures } from './measures.js';
import { Requests } from './requests.js';

const configurationOf = ({ name, help, labels }: Told, registry: Registry) => ({
  name: `dong_hanh_${name}`,
  help,
  labelNames: [...labels],
  registers: [registry],
});

/** What an operator watches, in the text format of Prometheus: each queue, each lag, and what the process takes. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly gauges = measures.map(({ read, ...told }) => ({
    gauge: new Gauge(configurationOf(told, this.registry)),
    read,
  }));
  private readonly noise = new Counter(configurationOf(FEED_NOISE, this.registry));
  private readonly said = new Counter(configurationOf(DEADLINES_SAID, this.registry));

  constructor(
    private readonly lookout: Lookout,
    requests: Requests,
    @Inject(SERVICE) service: Service,
  ) {
    this.registry.setDefaultLabels({ service: service.log });
    collectDefaultMetrics({ register: this.registry });
    this.registry.registerMetric(requests.seconds);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Answers also where the database does not: that is when it is wanted most. */
  async scrape(): Promise<string> {
    const look = await this.lookout.look();
    for (const { gauge, read } of this.gauges) {
      gauge.reset();
      for (const { labels, value } of read(look)) gauge.set(labels, value);
    }
    this.noise.reset();
    for (const { log, kind, count } of this.lookout.noise()) this.noise.inc({ log, kind }, count);
    this.said.reset();
    for (const [event, n] of Object.entries(this.lookout.said())) this.said.inc({ event }, n);
    return this.registry.metrics();
  }
}

@Controller('metrics')
export class MetricsHttp {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Allow.anyone()
  async readMetrics(@Res() response: Response): Promise<void> {
    response.type(this.metrics.contentType).send(await this.metrics.scrape());
  }
}
