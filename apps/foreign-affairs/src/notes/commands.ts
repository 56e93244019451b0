import { codesOf, type CodeIn } from '#codes';
import { Code, Country } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: đã nhận công hàm', en: 'Receive a note' })
export class ReceiveNote extends Act {
  @Field(Country, { vi: 'Của nước (mã ISO)', en: 'From (ISO code)' }) readonly from!: string;
  @Field(Code(...codesOf('noteSubjects')), { vi: 'Về việc', en: 'Subject' })
  readonly subject!: CodeIn<'noteSubjects'>;
}
