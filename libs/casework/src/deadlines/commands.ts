import { Day, ExtensionReason, ObligationKey, PauseReason, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const obligation = { vi: 'Việc phải làm (mã)', en: 'Duty (key)' };

@Label({ vi: 'Gia hạn', en: 'Extend a deadline' })
export class ExtendDeadline extends Act {
  @Field(ObligationKey, obligation) readonly obligation!: string;

  @Field(Day, { vi: 'Đến hết ngày', en: 'Until the end of' }) readonly until!: string;

  @Field(ExtensionReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof ExtensionReason>;
}

@Label({ vi: 'Tạm dừng tính thời hạn', en: 'Pause a deadline' })
export class PauseDeadline extends Act {
  @Field(ObligationKey, obligation) readonly obligation!: string;

  @Field(PauseReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof PauseReason>;
}

@Label({ vi: 'Tiếp tục tính thời hạn', en: 'Resume a deadline' })
export class ResumeDeadline extends Act {
  @Field(ObligationKey, obligation) readonly obligation!: string;
}
