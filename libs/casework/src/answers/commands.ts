import { codesOf } from '#codes';
import { Code, EntryId, Optional, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Outcome = Code(...codesOf('escalationOutcomes'));

@Label({ vi: 'Trả lời điều phối', en: 'Answer coordination' })
export class AnswerEscalation extends Act {
  @Field(Outcome, { vi: 'Trả lời', en: 'Answer' }) readonly outcome!: ValueOf<typeof Outcome>;

  @Field(Optional(EntryId), {
    vi: 'Lần báo cấp trên (mã mục; để trống: lần chưa trả lời gần nhất)',
    en: 'What was asked (entry; empty: the last that waits for an answer)',
  })
  readonly escalation?: string;
}
