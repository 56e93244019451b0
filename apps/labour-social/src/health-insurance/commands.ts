import { Act, Label } from '#host';

@Label({
  vi: 'Ghi: đã đóng bảo hiểm y tế năm đầu',
  en: 'Record the first-year health insurance contribution',
})
export class PayHealthInsurance extends Act {}
