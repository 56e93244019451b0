import {
  ChangeKind,
  Day,
  Digest,
  DocumentNumber,
  HolidayChange,
  Optional,
  ParameterChange,
  SuccessionChange,
  VersionChange,
  type ValueOf,
} from '#contracts';
import { Act, Field } from '#host';

/** A change of the rules with its full content: its kind, and the one group that belongs to it. */
export abstract class RuleChange extends Act {
  @Field(ChangeKind, { vi: 'Loại thay đổi', en: 'Kind of change' })
  readonly kind!: ValueOf<typeof ChangeKind>;

  @Field(Day, { vi: 'Có hiệu lực từ ngày', en: 'In effect from' })
  readonly effective!: string;

  @Field(Optional(DocumentNumber), { vi: 'Văn bản', en: 'Document' })
  readonly document?: string;

  @Field(Optional(Digest), { vi: 'Bộ quy tắc (SHA-256)', en: 'Seed of the rules (SHA-256)' })
  readonly seed?: string;

  @Field(Optional(ParameterChange), { vi: 'Tham số', en: 'Parameter' })
  readonly parameter?: ValueOf<typeof ParameterChange>;

  @Field(Optional(HolidayChange), { vi: 'Ngày nghỉ', en: 'Holiday' })
  readonly holiday?: ValueOf<typeof HolidayChange>;

  @Field(Optional(SuccessionChange), { vi: 'Kế thừa nhiệm vụ', en: 'Succession' })
  readonly succession?: ValueOf<typeof SuccessionChange>;

  @Field(Optional(VersionChange), { vi: 'Phiên bản quy tắc', en: 'Version of a rule' })
  readonly version?: ValueOf<typeof VersionChange>;
}
