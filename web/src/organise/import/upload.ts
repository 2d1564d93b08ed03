import { ApiFailure, type ReadingWatch } from '../api';
import type { ReadFile } from './reading';

/** What the server does with a file; `ReadingProgress.java`. */
export type ReadingStep = 'paragraphs' | 'rows' | 'lines' | 'questions' | 'alike' | 'shelf';

/** sending: how much of the file is on its way, of 1 · reading: `of` is 0 and `step` null while nobody knows. */
export type ReadingProgress =
  | { phase: 'sending'; part: number }
  | { phase: 'reading'; part: number; step: ReadingStep | null; done: number; of: number };

type Line = { progress: number; step: ReadingStep; done: number; of: number } | { read: ReadFile };

const LINES = 'application/x-ndjson';

/**
 * Sends a file and follows its reading: `fetch` does not say how much has been sent. Without a limit of time, as long as
 * something moves.
 *
 * @param signedOut called when the login has run out, before the call fails
 */
export function uploaded(
  path: string,
  file: File,
  { progress, signal }: ReadingWatch,
  signedOut: () => void,
): Promise<ReadFile> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const heard = new Hearing(progress);
    request.open('POST', path);
    request.setRequestHeader('accept', LINES);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-hoithi', '1');
    request.upload.onprogress = ({ loaded, total }) =>
      progress({ phase: 'sending', part: total > 0 ? loaded / total : 0 });
    request.upload.onload = () => progress({ phase: 'reading', part: 0, step: null, done: 0, of: 0 });
    request.onprogress = () => {
      if (request.status === 200) heard.hear(request.responseText);
    };
    request.onload = () => {
      if (request.status === 401) signedOut();
      if (request.status !== 200) return failed(new ApiFailure(request.status, reasons(request.responseText)));
      const read = heard.hear(request.responseText);
      // the server could not go on, and could not say why any more
      if (read) done(read);
      else failed(new ApiFailure(500));
    };
    request.onerror = () => failed(new ApiFailure(0));
    request.onabort = () => failed(new ApiFailure(0, { error: 'ABORTED' }));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** Takes the lines out of an answer that grows. */
export class Hearing {
  readonly #progress: ReadingWatch['progress'];
  #from = 0;
  #read: ReadFile | null = null;

  constructor(progress: ReadingWatch['progress']) {
    this.#progress = progress;
  }

  /** @param text the whole answer so far @returns what was read, once it is there */
  hear(text: string): ReadFile | null {
    for (let end = text.indexOf('\n', this.#from); end >= 0; end = text.indexOf('\n', this.#from)) {
      const line = JSON.parse(text.slice(this.#from, end)) as Line;
      this.#from = end + 1;
      if ('read' in line) this.#read = line.read;
      else this.#progress({ phase: 'reading', part: line.progress, step: line.step, done: line.done, of: line.of });
    }
    return this.#read;
  }
}

function reasons(text: string): { error?: string } {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    // a proxy's page, not our server's JSON
    return {};
  }
}
