import { EntryId } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Ghi: tôi đã mở thông báo', en: 'Record that I have opened the notice' })
export class OpenNotice extends Act {
  @Field(EntryId, { vi: 'Thông báo (mã mục)', en: 'Notice (entry)' }) readonly notice!: string;
}
