import type { Words } from '#kernel';

export const refusals = {
  'no-such-notice': {
    vi: 'Ở đây không có thông báo nào mang mã đó.',
    en: 'There is no notice of that id here.',
  },
  'notice-to-another-party': {
    vi: 'Thông báo này gửi cho bên khác; người của bên nhận mới ghi được là đã mở.',
    en: 'This notice goes to another party; a person there records that it was opened.',
  },
} satisfies Record<string, Words>;
