import { Act, Label } from '#host';

@Label({ vi: 'Báo: người này đang gặp nguy hiểm', en: 'Report danger' })
export class ReportDanger extends Act {}

@Label({ vi: 'Ghi: đã hết nguy hiểm', en: 'End the danger' })
export class EndDanger extends Act {}
