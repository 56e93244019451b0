import { Count, Day, Optional, UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Gate = UnitOf('border');
const gate = { vi: 'Cửa khẩu', en: 'Gate' };

@Label({ vi: 'Ghi: dự kiến trao trả tại cửa khẩu', en: 'Expect a return at the gate' })
export class ExpectGateReturn extends Act {
  @Field(Gate, gate) readonly gate!: string;
  @Field(Day, { vi: 'Ngày dự kiến', en: 'Expected on' }) readonly expectedOn!: string;
}

@Label({ vi: 'Ghi: đã đối chiếu danh sách trao trả', en: 'Check the list at the gate' })
export class CheckGateList extends Act {
  @Field(Gate, gate) readonly gate!: string;
  @Field(Optional(Count), { vi: 'Số người trong danh sách', en: 'Persons on the list' })
  readonly listed?: number;
}

@Label({ vi: 'Ghi: đã ký biên bản giao, nhận', en: 'Sign the hand-over minutes' })
export class SignGateMinutes extends Act {
  @Field(Gate, gate) readonly gate!: string;
}

@Label({ vi: 'Ghi: không đến cửa khẩu như dự kiến', en: 'Report an absence at the gate' })
export class ReportGateAbsence extends Act {
  @Field(Gate, gate) readonly gate!: string;
}
