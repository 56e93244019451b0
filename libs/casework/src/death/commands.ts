import { Act, Label } from '#host';

@Label({ vi: 'Ghi: người này đã tử vong', en: 'Record a death' })
export class ReportDeath extends Act {}
