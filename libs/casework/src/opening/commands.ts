import {
  CasePath,
  Circumstance,
  Flag,
  Group,
  IncidentId,
  List,
  LocalNumber,
  Optional,
  Purpose,
  type ValueOf,
} from '#contracts';
import { Act, Field, Label } from '#host';

const Person = Group({
  localNumber: Optional(LocalNumber),
  handledAsChild: Flag,
  circumstance: Circumstance,
});
const Persons = List(Person, { minItems: 1, maxItems: 200 });

@Label({ vi: 'Mở hồ sơ', en: 'Open a case' })
export class OpenCases extends Act {
  @Field(Persons, { vi: 'Những người trong vụ việc', en: 'Persons' })
  readonly persons!: ValueOf<typeof Persons>;

  @Field(CasePath, { vi: 'Diện tiếp nhận', en: 'Path' })
  readonly path!: ValueOf<typeof CasePath>;

  @Field(Optional(IncidentId), { vi: 'Thuộc vụ việc đã có', en: 'Belongs to an incident' })
  readonly incident?: string;

  @Field(Purpose, { vi: 'Mục đích', en: 'Purpose' })
  readonly purpose!: ValueOf<typeof Purpose>;
}

@Label({ vi: 'Xử lý như trẻ em', en: 'Handle as a child' })
export class HandleAsChild extends Act {}
