import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { news, serveLog } from '#feeds';
import { Ledger } from '#ledger';
import { EventStream } from '../live/sse.js';
import { Allow } from './allow.js';
import { Problem } from './problem.js';

/** Every log that this service holds, as C2SP tlog-tiles, and word of news. */
@Controller('logs')
export class LogsHttp {
  constructor(private readonly ledger: Ledger) {}

  @Get()
  @Allow.anyone()
  async listLogs() {
    const heads = await this.ledger.heads();
    return this.ledger.logs.map((log) => ({ log, size: heads.get(log)?.size ?? 0 }));
  }

  @Get('news')
  @Allow.anyone()
  async streamNews(@Res() response: Response): Promise<void> {
    const stream = new EventStream(response).keepAlive();
    for await (const told of news(this.ledger, stream.signal)) await stream.send('news', told);
    stream.end();
  }

  @Get(':log/*path')
  @Allow.anyone()
  @ApiQuery({ name: 'size', type: Number })
  async readLog(
    @Param('log') log: string,
    @Query('size') size: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const path = request.path.slice(`/logs/${log}/`.length);
    const served = await serveLog(this.ledger, log, path, size);
    if (served === undefined) throw new Problem(404, 'not-found');
    if (served.cache !== undefined) response.setHeader('Cache-Control', served.cache);
    response.status(served.status).type(served.type).send(served.body);
  }
}
