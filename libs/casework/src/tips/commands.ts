import { Optional, Province, TipSource, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi tin báo', en: 'Receive a tip' })
export class ReceiveTip extends Act {
  @Field(TipSource, { vi: 'Nguồn tin', en: 'From whom' })
  readonly from!: ValueOf<typeof TipSource>;

  @Field(Optional(Province), { vi: 'Tỉnh, thành phố', en: 'Province' })
  readonly province?: string;
}
