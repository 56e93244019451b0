import { Unit } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã thống nhất kế hoạch tiếp nhận', en: 'Agree on the reception plan' })
export class AgreeReceptionPlan extends Act {
  @Field(Unit, { vi: 'Cửa khẩu', en: 'Gate' }) readonly gate!: string;
}
