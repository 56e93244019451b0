import { Day, Unit, UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Báo dự kiến nhập cảnh', en: 'Notify the expected entry' })
export class NotifyExpectedEntry extends Act {
  @Field(Unit, { vi: 'Cửa khẩu', en: 'Gate' }) readonly gate!: string;
  @Field(Day, { vi: 'Ngày dự kiến', en: 'Expected on' }) readonly expectedOn!: string;
  @Field(UnitOf('police'), { vi: 'Báo cho công an tỉnh', en: 'Provincial police to notify' })
  readonly notified!: string;
}

@Label({ vi: 'Rút thông báo dự kiến nhập cảnh', en: 'Withdraw the notice of the expected entry' })
export class WithdrawExpectedEntry extends Act {}
