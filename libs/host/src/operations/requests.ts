import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Histogram } from 'prom-client';
import { HTTP_SECONDS } from './measures.js';

const isStream = (response: Response): boolean =>
  String(response.getHeader('content-type')).startsWith('text/event-stream');

/** Times every request by its route, method and answer, and knows those that are not answered yet. */
@Injectable()
export class Requests {
  readonly seconds = new Histogram({
    name: `dong_hanh_${HTTP_SECONDS.name}`,
    help: HTTP_SECONDS.help,
    labelNames: [...HTTP_SECONDS.labels],
    registers: [],
  });
  private readonly open = new Set<Response>();

  readonly timer = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.seconds.startTimer({ method: request.method });
    this.open.add(response);
    response.on('close', () => this.open.delete(response));
    response.on('finish', () => {
      const route = (request as { route?: { path?: string } }).route?.path ?? 'none';
      end({ route, status: String(response.statusCode) });
    });
    next();
  };

  get unfinished(): number {
    return this.open.size - this.streams;
  }

  get streams(): number {
    return [...this.open].filter(isStream).length;
  }
}
