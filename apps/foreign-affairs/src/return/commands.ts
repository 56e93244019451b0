import { Day, Unit, UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Mission = UnitOf('foreign-affairs');
const mission = { vi: 'Cơ quan đại diện', en: 'Mission' };

@Label({ vi: 'Ghi: đã thống nhất việc trở về', en: 'Arrange the return' })
export class ArrangeReturn extends Act {
  @Field(Mission, mission) readonly mission!: string;
  @Field(Unit, { vi: 'Cửa khẩu nhập cảnh', en: 'Gate of entry' }) readonly gate!: string;
  @Field(Day, { vi: 'Ngày dự kiến', en: 'Expected on' }) readonly expectedOn!: string;
}

@Label({ vi: 'Hủy lịch trở về', en: 'Cancel the return' })
export class CancelReturn extends Act {
  @Field(Mission, mission) readonly mission!: string;
}
