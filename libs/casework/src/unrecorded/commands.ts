import { Optional, Unit } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Đếm người lớn không muốn được ghi', en: 'Count an adult who refuses to be recorded' })
export class CountUnrecordedPerson extends Act {
  @Field(Optional(Unit), {
    vi: 'Đơn vị (để trống: đơn vị của bạn)',
    en: 'Unit (empty: yours)',
  })
  readonly unit?: string;
}
