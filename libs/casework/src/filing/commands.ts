import { codesOf, type CodeIn } from '#codes';
import { Code, Digest, EntryId, Optional, PaperNumber } from '#contracts';
import { Act, Field, Label } from '#host';

@Label({ vi: 'Lưu giấy tờ vào hồ sơ', en: 'File a document' })
export class FileDocument extends Act {
  @Field(Code(...codesOf('forms')), { vi: 'Loại giấy tờ', en: 'Form' })
  readonly form!: CodeIn<'forms'>;

  @Field(Digest, { vi: 'Mã băm của giấy tờ', en: 'Digest of the document' })
  readonly document!: string;

  @Field(Optional(EntryId), { vi: 'Liên quan đến (mã mục)', en: 'Concerns (entry)' })
  readonly concerns?: string;

  @Field(Optional(PaperNumber), {
    vi: 'Số giấy tờ (chỉ để tránh trùng, không lưu trong hồ sơ)',
    en: 'Number of the document (against a second use; not kept in the case)',
  })
  readonly number?: string;
}
