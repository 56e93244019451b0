import {
  Catch,
  HttpException,
  Inject,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Words } from '#kernel';
import { ConnectionLost } from '#ledger';
import { LOGGER } from '../operations/logging.js';
import { languageOf } from './language.js';
import { Problem, PROBLEMS } from './problem.js';

type BodyParserError = Readonly<{ type?: string; status?: number; code?: string }>;

const BY_STATUS: Readonly<Record<number, string>> = {
  404: 'not-found',
  413: 'body-too-large',
  415: 'content-type-unsupported',
};
const PARSER: Readonly<Record<string, readonly [number, string]>> = {
  'entity.too.large': [413, 'body-too-large'],
  'entity.parse.failed': [400, 'malformed-body'],
  'encoding.unsupported': [415, 'content-type-unsupported'],
  'charset.unsupported': [415, 'content-type-unsupported'],
};
// PostgreSQL class 08 and 57, and what a broken socket says: the command may or may not have been recorded.
const UNREACHABLE = /^(08|57|53|25P03)|^E(CONN|PIPE|NOTFOUND)|^ETIMEDOUT/;
const SILENT =
  /Connection terminated|connection timeout|connection error|timeout exceeded|read timeout|Cannot use a pool/i;

const isUnreachable = (error: unknown) =>
  error instanceof ConnectionLost ||
  UNREACHABLE.test((error as BodyParserError).code ?? '') ||
  SILENT.test(String(error));

/** What an error is to a client; a database that does not answer is 503, what nobody expected 500. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { type = '' } = error as BodyParserError;
  const parser = PARSER[type];
  if (parser) return new Problem(parser[0], parser[1]);
  if (/^Failed to decode param/.test((error as Partial<Error>).message ?? ''))
    return new Problem(400, 'malformed-address');
  if (error instanceof HttpException) {
    const status = error.getStatus();
    return new Problem(
      status,
      BY_STATUS[status] ?? (status < 500 ? 'malformed-body' : 'unexpected'),
    );
  }
  if (isUnreachable(error))
    return new Problem(503, 'service-unavailable', { retryAfterSeconds: 2 });
  return new Problem(500, 'unexpected');
}

/** Every no leaves as problem+json, in the reader's language; what nobody expected is logged whole and told briefly. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request & { id: string }>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error);
    if (problem.status >= 500)
      this.logger.error({ err: error, requestId: request.id }, problem.code);
    if (response.headersSent) {
      response.end();
      return;
    }
    sendProblem(request, response, problem);
  }
}

/** Writes a problem as the answer of a request. */
export function sendProblem(
  request: Request & { id: string },
  response: Response,
  problem: Problem,
): void {
  const { status, code, more } = problem;
  const words: Words = more.words ?? PROBLEMS[code] ?? { vi: code, en: code };
  if (more.retryAfterSeconds !== undefined)
    response.setHeader('Retry-After', more.retryAfterSeconds);
  const language = languageOf(request);
  response.setHeader('Content-Language', language);
  const text = words[language];
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:dong-hanh:problem:${code}`,
        title: text,
        status,
        detail: more.detail ?? more.said?.[language] ?? text,
        code,
        ...(more.article ? { article: more.article[language] } : {}),
        instance: request.originalUrl,
        correlationId: request.id,
        ...(more.errors
          ? {
              errors: more.errors.map(({ field, code: fault, words: said }) => ({
                field,
                code: fault,
                message: said[language],
              })),
            }
          : {}),
        ...(more.present ? { present: more.present } : {}),
      }),
    );
}
