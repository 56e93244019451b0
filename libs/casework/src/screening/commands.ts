import { Act, Label } from '#host';

@Label({ vi: 'Ghi: đã gặp riêng người này', en: 'Record a private talk' })
export class HoldScreening extends Act {}

@Label({ vi: 'Ghi: không muốn gặp riêng', en: 'Record that the talk is not wanted' })
export class DeclineScreening extends Act {}
