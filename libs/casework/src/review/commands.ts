import { Day, EntryId, Optional, ReviewOutcome, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const decision = { vi: 'Quyết định (mã mục)', en: 'Decision (entry)' };

@Label({ vi: 'Ghi: đã giải thích quyết định', en: 'Record that the decision was explained' })
export class ExplainDecision extends Act {
  @Field(EntryId, decision) readonly decision!: string;

  @Field(Optional(Day), { vi: 'Có thể đề nghị xem xét lại đến hết ngày', en: 'Review until' })
  readonly reviewUntil?: string;
}

@Label({ vi: 'Ghi: đề nghị xem xét lại', en: 'Record that a review is asked for' })
export class AskReview extends Act {
  @Field(EntryId, decision) readonly decision!: string;
}

@Label({ vi: 'Cán bộ khác: kết quả xem xét lại', en: 'Another officer: decide the review' })
export class DecideReview extends Act {
  @Field(EntryId, decision) readonly decision!: string;

  @Field(ReviewOutcome, { vi: 'Kết quả', en: 'Outcome' })
  readonly outcome!: ValueOf<typeof ReviewOutcome>;
}
