import { Act, Label } from '#host';

@Label({
  vi: 'Ghi: đã cấp thị thực xuất cảnh, tạm trú, miễn lệ phí',
  en: 'Issue the exit visa and temporary stay, free of charge',
})
export class IssueExitVisa extends Act {}
