import { Code, Instant, Optional } from '#contracts';
import { Field } from './field.js';

/** What every command may state besides its own fields: when it happened, and whether it is copied from paper. */
export abstract class Act {
  @Field(Optional(Instant), { vi: 'Xảy ra lúc', en: 'Happened at' })
  readonly occurredAt?: string;

  @Field(Optional(Code('screen', 'paper')), { vi: 'Ghi từ', en: 'Recorded from' })
  readonly recordedFrom?: 'screen' | 'paper';
}
