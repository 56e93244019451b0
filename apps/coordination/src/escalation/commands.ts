import { codesOf } from '#codes';
import { Code, ObligationKey, Optional, Party, Unit, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Level = Code(...codesOf('levels'));

@Label({ vi: 'Báo cấp trên', en: 'Bring a duty to the level above' })
export class RaiseEscalation extends Act {
  @Field(ObligationKey, { vi: 'Việc phải làm (mã)', en: 'Duty (key)' })
  readonly obligation!: string;

  @Field(Level, { vi: 'Cấp', en: 'Level' }) readonly level!: ValueOf<typeof Level>;

  @Field(Party, { vi: 'Bên được hỏi', en: 'Party that is asked' }) readonly toParty!: string;

  @Field(Optional(Unit), { vi: 'Đơn vị được hỏi', en: 'Unit that is asked' })
  readonly toUnit?: string;
}
