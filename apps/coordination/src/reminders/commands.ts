import { ObligationKey, Party, Unit } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Nhắc', en: 'Remind a unit of a duty' })
export class SendReminder extends Act {
  @Field(ObligationKey, { vi: 'Việc phải làm (mã)', en: 'Duty (key)' })
  readonly obligation!: string;

  @Field(Party, { vi: 'Bên có việc', en: 'Party that has the duty' }) readonly toParty!: string;

  @Field(Unit, { vi: 'Đơn vị có việc', en: 'Unit that has the duty' }) readonly toUnit!: string;
}
