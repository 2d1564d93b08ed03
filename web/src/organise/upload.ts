import { ApiFailure } from './api';

/**
 * Sends a file and tells how far it is; `fetch` cannot. A large one may take its time, so nothing counts as unanswered.
 * @param sent the part that has left, 0–1
 */
export function upload(path: string, file: File, sent: (part: number) => void, signal: AbortSignal): Promise<Response> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const offline = () => failed(new ApiFailure(0));
    request.open('POST', path);
    request.setRequestHeader('x-hoithi', '1');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 1);
    request.onload = () => done(new Response(request.responseText || null, { status: request.status }));
    request.onerror = offline;
    request.onabort = offline;
    signal.addEventListener('abort', () => request.abort());
    if (signal.aborted) offline();
    else request.send(file);
  });
}
