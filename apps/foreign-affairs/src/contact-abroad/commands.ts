import { codesOf, type CodeIn } from '#codes';
import { Code, UnitOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Mission = UnitOf('foreign-affairs');
const mission = { vi: 'Cơ quan đại diện', en: 'Mission' };

@Label({ vi: 'Ghi: đã báo cơ quan đại diện', en: 'Inform a mission' })
export class InformMission extends Act {
  @Field(Mission, mission) readonly mission!: string;
}

@Label({ vi: 'Ghi: đã thông báo cơ quan nước sở tại', en: 'Notify the host authority' })
export class NotifyHostAuthority extends Act {
  @Field(Mission, mission) readonly mission!: string;
  @Field(Code(...codesOf('hostRequests')), { vi: 'Đề nghị', en: 'Request' })
  readonly request!: CodeIn<'hostRequests'>;
}
