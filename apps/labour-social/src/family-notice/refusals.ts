import type { Words } from '#kernel';

export const refusals = {
  'family-contact-not-cleared': {
    vi: 'Chưa được liên hệ gia đình: cần sự đồng ý của người lớn, hoặc quyết định vì lợi ích tốt nhất của trẻ, và kiểm tra rủi ro từ gia đình.',
    en: 'The family may not be contacted yet: it needs the consent of the adult, or a best-interests decision for a child, and a check of the risk from the family.',
  },
} satisfies Record<string, Words>;
