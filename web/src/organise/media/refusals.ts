import { translator } from '../../text/t.svelte';

const words = translator(
  {
    '': 'Không nối được với máy chủ. Hãy thử lại.',
    IS_EMPTY: 'Tệp trống. Hãy kiểm tra lại tệp gốc.',
    IS_SVG: 'Không nhận SVG vì có thể chứa mã lệnh. Hãy xuất ra PNG rồi thêm lại.',
    IS_HEIC:
      'Đây là ảnh HEIC của iPhone. Hãy đổi sang JPEG rồi thêm lại (trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất).',
    IS_OTHER_PICTURE: 'Loại hình này trình duyệt không hiện được. Hãy lưu thành PNG hoặc JPEG rồi thêm lại.',
    IS_OTHER_SOUND: 'Loại âm thanh này trình duyệt không phát được. Hãy đổi sang MP3 rồi thêm lại.',
    IS_OTHER_VIDEO: 'Loại clip này trình duyệt không phát được. Hãy đổi sang MP4 (H.264) rồi thêm lại.',
    IS_DOCUMENT: 'Đây là tài liệu, không phải hình. Hãy chụp hoặc xuất phần cần dùng ra PNG rồi thêm lại.',
    IS_NO_MEDIA:
      'Không nhận ra đây là hình, âm thanh hay clip. Thư viện nhận PNG, JPEG, GIF, WebP, MP3, OGG, WAV, M4A, MP4, WebM.',
    IS_DAMAGED: 'Hình bị hỏng, không mở được. Hãy mở bằng máy của bạn, lưu lại thành PNG hoặc JPEG rồi thêm lại.',
    IS_FOR_PRINT: 'Hình này dùng màu in ấn (CMYK). Hãy lưu lại ở hệ màu RGB rồi thêm lại.',
    TOO_MANY_PIXELS:
      'Hình quá lớn khi mở ra (trên 50 triệu điểm ảnh, hoặc ảnh động quá dài). Hãy thu nhỏ rồi thêm lại.',
    PICTURE_TOO_LARGE: 'Hình lớn hơn mức cho phép. Hãy thu nhỏ rồi thêm lại.',
    SOUND_TOO_LARGE: 'Âm thanh lớn hơn mức cho phép. Hãy cắt ngắn hoặc lưu thành MP3 rồi thêm lại.',
    VIDEO_TOO_LARGE: 'Clip lớn hơn mức cho phép. Hãy cắt ngắn hoặc giảm chất lượng rồi thêm lại.',
    LIBRARY_IS_FULL: 'Thư viện đã đầy. Hãy xóa bớt những gì không dùng rồi thêm lại.',
    NOT_KNOWN: 'Mục này không còn trong thư viện. Hãy tải lại trang.',
    INTERNAL: 'Máy chủ chưa làm được việc này. Hãy thử lại.',
  },
  {
    '': 'The server cannot be reached. Try again.',
    IS_EMPTY: 'The file is empty. Look at the original.',
    IS_SVG: 'SVG is not taken, as it may carry scripts. Export it as PNG and add that.',
    IS_HEIC:
      'This is an HEIC photo of an iPhone. Turn it into JPEG and add that (on the iPhone: Settings, Camera, Formats, Most Compatible).',
    IS_OTHER_PICTURE: 'Browsers do not show this kind of picture. Save it as PNG or JPEG and add that.',
    IS_OTHER_SOUND: 'Browsers do not play this kind of sound. Turn it into MP3 and add that.',
    IS_OTHER_VIDEO: 'Browsers do not play this kind of clip. Turn it into MP4 (H.264) and add that.',
    IS_DOCUMENT: 'This is a document, not a picture. Export the part you need as PNG and add that.',
    IS_NO_MEDIA:
      'This is no picture, sound or clip we know. The library takes PNG, JPEG, GIF, WebP, MP3, OGG, WAV, M4A, MP4, WebM.',
    IS_DAMAGED: 'The picture is damaged. Open it on your computer, save it as PNG or JPEG and add that.',
    IS_FOR_PRINT: 'This picture has colours for print (CMYK). Save it in RGB and add that.',
    TOO_MANY_PIXELS:
      'The picture is too large when opened (over 50 million pixels, or a film too long). Make it smaller and add that.',
    PICTURE_TOO_LARGE: 'The picture is larger than allowed. Make it smaller and add that.',
    SOUND_TOO_LARGE: 'The sound is larger than allowed. Make it shorter or save it as MP3 and add that.',
    VIDEO_TOO_LARGE: 'The clip is larger than allowed. Make it shorter or lower its quality and add that.',
    LIBRARY_IS_FULL: 'The library is full. Remove what is not used and add this again.',
    NOT_KNOWN: 'This is no longer in the library. Load the page again.',
    INTERNAL: 'The server could not do this. Try again.',
  },
);
const KNOWN = [
  '',
  'IS_EMPTY',
  'IS_SVG',
  'IS_HEIC',
  'IS_OTHER_PICTURE',
  'IS_OTHER_SOUND',
  'IS_OTHER_VIDEO',
  'IS_DOCUMENT',
  'IS_NO_MEDIA',
  'IS_DAMAGED',
  'IS_FOR_PRINT',
  'TOO_MANY_PIXELS',
  'PICTURE_TOO_LARGE',
  'SOUND_TOO_LARGE',
  'VIDEO_TOO_LARGE',
  'LIBRARY_IS_FULL',
  'NOT_KNOWN',
] as const;

/** Why something was not done and what to do instead. @param error as the server calls it; empty: it was not reached */
export function refusal(error: string): string {
  return words(KNOWN.find((known) => known === error) ?? 'INTERNAL');
}
