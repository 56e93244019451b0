import { Act, Label } from '#host';

@Label({ vi: 'Ghi: đã báo người thân', en: 'Notify the family' })
export class NotifyFamily extends Act {}

@Label({ vi: 'Ghi: đã bố trí người đưa về gia đình', en: 'Arrange an escort to the family' })
export class ArrangeFamilyEscort extends Act {}
