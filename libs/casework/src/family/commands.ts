import { Act, Label } from '#host';

@Label({
  vi: 'Ghi: đã kiểm tra, được liên hệ gia đình',
  en: 'Record that the family was checked and may be contacted',
})
export class ClearFamilyContact extends Act {}

@Label({ vi: 'Dừng liên hệ gia đình', en: 'Halt contact with the family' })
export class HaltFamilyContact extends Act {}

@Label({
  vi: 'Cấm liên hệ gia đình vì rủi ro (hạn chế)',
  en: 'Bar contact with the family for its risk (restricted)',
})
export class BarFamilyContact extends Act {}
