import { Optional, ReceptionPlace, ReturnMode, Unit, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Tiếp nhận người', en: 'Receive a person' })
export class ReceivePerson extends Act {
  @Field(ReceptionPlace, { vi: 'Nơi tiếp nhận', en: 'Kind of place' })
  readonly place!: ValueOf<typeof ReceptionPlace>;

  @Field(ReturnMode, { vi: 'Cách trở về', en: 'Way of return' })
  readonly mode!: ValueOf<typeof ReturnMode>;

  @Field(Optional(Unit), {
    vi: 'Đơn vị tiếp nhận (để trống: đơn vị của bạn)',
    en: 'Receiving unit (empty: yours)',
  })
  readonly unit?: string;
}
