import { translator } from '../../text/t.svelte';

/** What was done, as the list of versions and the line after a change have it. */
export const what = translator(
  {
    put: 'Đã sửa câu\u00a0{n}',
    putReviewed: 'Đã sửa và rà soát câu\u00a0{n}',
    added: 'Đã thêm câu\u00a0{n}',
    removed: 'Đã xóa {n}\u00a0câu',
    reviewed: 'Đã rà soát {n}\u00a0câu',
    approved: 'Đã duyệt {n}\u00a0câu',
    draft: 'Đã trả {n}\u00a0câu về bản thảo',
    theme: 'Đã đổi chủ đề {n}\u00a0câu thành “{to}”',
    level: 'Đã đổi mức độ {n}\u00a0câu thành {to}',
    seconds: 'Đã đổi thời gian {n}\u00a0câu thành {to}\u00a0giây',
    noSeconds: 'Đã để {n}\u00a0câu theo thời gian của thể lệ',
    renamed: 'Đã đổi tên thành “{to}”',
    back: 'Đã trở lại bản {n}',
  },
  {
    put: 'Question\u00a0{n} changed',
    putReviewed: 'Question\u00a0{n} changed and reviewed',
    added: 'Question\u00a0{n} added',
    removed: 'Questions deleted: {n}',
    reviewed: 'Questions reviewed: {n}',
    approved: 'Questions approved: {n}',
    draft: 'Questions back to draft: {n}',
    theme: 'Theme of {n}\u00a0questions changed to “{to}”',
    level: 'Level of {n}\u00a0questions changed to {to}',
    seconds: 'Time of {n}\u00a0questions changed to {to}\u00a0seconds',
    noSeconds: 'Time of {n}\u00a0questions left to the rules',
    renamed: 'Renamed “{to}”',
    back: 'Back to version {n}',
  },
);
