import { Count, EntryId, Optional } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: phát hiện vi phạm dữ liệu cá nhân', en: 'Detect a violation of personal data' })
export class DetectBreach extends Act {
  @Field(Optional(Count), { vi: 'Số người liên quan', en: 'How many persons' })
  readonly count?: number;
}

@Label({ vi: 'Ghi: đã thông báo vi phạm (Mẫu số 08)', en: 'Notify the violation (form no. 08)' })
export class NotifyBreach extends Act {
  @Field(EntryId, { vi: 'Vi phạm (mã mục)', en: 'Violation (entry)' }) readonly matter!: string;
}
