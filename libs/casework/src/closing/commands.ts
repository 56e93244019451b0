import { ClosureReason, ReopeningReason, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Đóng hồ sơ', en: 'Close the case' })
export class CloseCase extends Act {
  @Field(ClosureReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof ClosureReason>;
}

@Label({ vi: 'Mở lại hồ sơ', en: 'Reopen the case' })
export class ReopenCase extends Act {
  @Field(ReopeningReason, { vi: 'Lý do', en: 'Reason' })
  readonly reason!: ValueOf<typeof ReopeningReason>;
}
