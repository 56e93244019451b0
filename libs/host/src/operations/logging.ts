import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { catalogue } from '#contracts';
import { pino, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';

export const LOGGER = Symbol('logger');

/** Structured logs, one JSON line each, named for the service. Bodies and headers are never logged. */
export const makeLogger = (service: string, level: string): Logger =>
  pino({ name: service, level, timestamp: pino.stdTimeFunctions.isoTime });

const CORRELATION = /^[A-Za-z0-9-]{8,64}$/;

function correlate(request: IncomingMessage, response: ServerResponse): string {
  const asked = request.headers['x-correlation-id'];
  const id = typeof asked === 'string' && CORRELATION.test(asked) ? asked : randomUUID();
  response.setHeader('X-Correlation-Id', id);
  return id;
}

const RESTRICTED_DUTIES: ReadonlySet<string> = new Set(
  Object.values(catalogue)
    .filter((schema) => schema.restricted)
    .map((schema) => schema.duty),
);

/** An address as the log has it: what is done on a case with a restricted duty, and on which, stays out. */
export function loggedUrl(url: string): string {
  const [, root, , duty = ''] = url.split(/[/?]/);
  return root === 'cases' && RESTRICTED_DUTIES.has(duty) ? '/cases/:caseId/:restricted' : url;
}

/** Gives each request its correlation id, the client's where it sent one, and logs how it ended. */
export const requestLog = (logger: Logger) =>
  pinoHttp({
    logger,
    genReqId: correlate,
    autoLogging: { ignore: (request) => /^\/(health|metrics|app|logs)/.test(request.url ?? '') },
    customLogLevel: (_request, response, error) =>
      (error ?? response.statusCode >= 500) ? 'error' : 'info',
    serializers: {
      req: (request: { method: string; url: string; id: string }) => ({
        id: request.id,
        method: request.method,
        url: loggedUrl(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
