import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { Reply } from '#ledger';
import type { Words } from '#kernel';
import { Problem } from './problem.js';

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' &&
  value !== null &&
  'status' in value &&
  'body' in value &&
  typeof value.body === 'string';

/** A kept answer: a refusal with what is to be said of it besides its code, or what was recorded. */
type Told = Readonly<{ code?: string; said?: Words; article?: Words; etag?: string | null }>;

/** Gives a command's kept reply to the client: its status and ETag, or the refusal as a problem in the reader's language. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly refusals: ReadonlyMap<string, Words>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next
      .handle()
      .pipe(map((value: unknown) => (isReply(value) ? this.answer(value, response) : value)));
  }

  private answer({ status, body }: Reply, response: Response): unknown {
    const told = JSON.parse(body) as Told;
    if (status === 409 && told.code !== undefined) {
      const { code, said, article } = told;
      const words = this.refusals.get(code);
      throw new Problem(409, code, {
        ...(words && { words }),
        ...(said && { said }),
        ...(article && { article }),
      });
    }
    response.status(status);
    if (told.etag) response.setHeader('ETag', told.etag);
    return told;
  }
}
