import { CaseId, Day, Instant, Optional } from '#contracts';
import { Field, Label } from '#host';
import { RuleChange } from './change.js';

/** What a dry run is asked; it records nothing. */
@Label({ vi: 'Thử thay đổi quy tắc', en: 'Try a change of the rules' })
export class TryChange extends RuleChange {
  @Field(Optional(Day), { vi: 'Tính như đã có hiệu lực từ', en: 'As if in effect from' })
  readonly heldFrom?: string;

  @Field(Optional(Instant), { vi: 'Nhìn tại thời điểm', en: 'As of' })
  readonly at?: string;

  @Field(Optional(CaseId), { vi: 'Sau hồ sơ', en: 'After the case' })
  readonly after?: string;
}
