import { UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Ours = UnitOf('labour-social');
const commune = { vi: 'Ủy ban nhân dân cấp xã', en: "Commune people's committee" };

@Label({ vi: 'Ghi: xã đã đón nhận', en: 'Take the person in' })
export class TakePersonIn extends Act {
  @Field(Ours, commune) readonly commune!: string;
}

@Label({ vi: 'Báo cơ quan lao động - xã hội, y tế', en: 'Notify the reception' })
export class NotifyReception extends Act {
  @Field(Ours, commune) readonly commune!: string;
  @Field(Ours, { vi: 'Cơ quan được báo', en: 'Office to notify' }) readonly office!: string;
}
