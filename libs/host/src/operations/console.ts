import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';

/** Serves the built console under /app, any address of it with its one page, and sends / there. */
export function serveConsole(app: NestExpressApplication, folder: string | undefined): void {
  const http = app.getHttpAdapter().getInstance() as unknown as {
    get: (path: string | RegExp, handler: (request: Request, response: Response) => void) => void;
  };
  http.get('/', (_request, response) => {
    response.redirect('/app/');
  });
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return;
  app.useStaticAssets(folder, { prefix: '/app/', index: false, fallthrough: true, maxAge: '1h' });
  http.get(/^\/app(\/(?!assets\/).*)?$/, (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder });
  });
}
