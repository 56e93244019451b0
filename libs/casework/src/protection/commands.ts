import { codesOf, type CodeIn } from '#codes';
import { Code, List, type ValueOf } from '#contracts';
import { Act, Field, Label } from '#host';

const Measures = List(Code(...codesOf('protectionMeasures')), { minItems: 1, maxItems: 12 });
const Force = Code('police', 'border');

@Label({
  vi: 'Ghi: đề nghị được bảo vệ (hạn chế)',
  en: 'Record a request for protection (restricted)',
})
export class AskProtection extends Act {}

@Label({
  vi: 'Áp dụng biện pháp bảo vệ (hạn chế)',
  en: 'Apply measures of protection (restricted)',
})
export class ApplyProtection extends Act {
  @Field(Measures, { vi: 'Biện pháp', en: 'Measures' })
  readonly measures!: readonly CodeIn<'protectionMeasures'>[];
}

@Label({ vi: 'Không áp dụng bảo vệ (hạn chế)', en: 'Refuse protection (restricted)' })
export class RefuseProtection extends Act {}

@Label({
  vi: 'Ghi: không muốn được bảo vệ (hạn chế)',
  en: 'Record that protection is not wanted (restricted)',
})
export class DeclineProtection extends Act {}

@Label({
  vi: 'Chấm dứt biện pháp bảo vệ (hạn chế)',
  en: 'Drop the measures of protection (restricted)',
})
export class DropProtection extends Act {}

@Label({
  vi: 'Đề nghị lực lượng vũ trang hỗ trợ (hạn chế)',
  en: 'Ask an armed force for help (restricted)',
})
export class AskForceForHelp extends Act {
  @Field(Force, { vi: 'Lực lượng', en: 'Force' }) readonly toParty!: ValueOf<typeof Force>;
}
