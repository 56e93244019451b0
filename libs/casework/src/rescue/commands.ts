import { Optional, RescuePlace, Unit, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã giải cứu', en: 'Record a rescue' })
export class RescuePerson extends Act {
  @Field(RescuePlace, { vi: 'Nơi giải cứu', en: 'Where' })
  readonly place!: ValueOf<typeof RescuePlace>;

  @Field(Optional(Unit), {
    vi: 'Đơn vị giải cứu (để trống: đơn vị của bạn)',
    en: 'Rescuing unit (empty: yours)',
  })
  readonly unit?: string;
}
