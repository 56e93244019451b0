import { codesOf, type CodeIn } from '#codes';
import { Code, EntryId, Optional, Party, Province, Unit } from '#contracts';
import { Act, Field, Label } from '#host';

const matter = { vi: 'Cuộc gọi (mã mục)', en: 'Call (entry)' };

@Label({ vi: 'Ghi cuộc gọi đến', en: 'Receive a call' })
export class ReceiveHotlineCall extends Act {
  @Field(Code(...codesOf('hotlineSubjects')), { vi: 'Về việc', en: 'About' })
  readonly about!: CodeIn<'hotlineSubjects'>;

  @Field(Optional(Province), { vi: 'Tỉnh, thành phố', en: 'Province' })
  readonly province?: string;
}

@Label({ vi: 'Chuyển ngay tin báo', en: 'Forward the report at once' })
export class ForwardHotlineReport extends Act {
  @Field(Optional(Party), { vi: 'Chuyển cho bên', en: 'To the party' }) readonly toParty?: string;

  @Field(Optional(Unit), { vi: 'Đơn vị nhận', en: 'Receiving unit' }) readonly toUnit?: string;

  @Field(Optional(Code(...codesOf('outsideBodies'))), {
    vi: 'Tổ chức ngoài hệ thống',
    en: 'Body outside',
  })
  readonly body?: CodeIn<'outsideBodies'>;

  @Field(Optional(EntryId), matter) readonly matter?: string;
}

@Label({ vi: 'Ghi: đã tư vấn, giới thiệu dịch vụ', en: 'Advise the caller' })
export class AdviseCaller extends Act {
  @Field(Optional(EntryId), matter) readonly matter?: string;
}
