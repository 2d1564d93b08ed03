import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HOME = resolve(import.meta.dirname, '../..');
/** Where the program was built; another folder for trying a build beside the checkout's own. */
const TARGET = process.env['HOITHI_TARGET'] ?? join(HOME, 'target');
const PASSWORD = 'mat-khau-thu';
/** The announcement ends with the address for phones. */
const LAST_LINE = /· phones +http\S+\s*\n/;

export interface Draft {
  id: string;
  rules: Record<string, unknown>;
  questions: Record<'main' | 'reserve' | 'bell', { bank: string; id: string }[]>;
  [field: string]: unknown;
}

export interface BankQuestion {
  id: string;
  text: string;
  form: string;
  options: string[];
  right: number | null;
  answer: string;
  theme: string;
}

/** The real program on a folder of its own, as `./hoithi serve` starts it, and the organiser's hand on its HTTP door. */
export class Server {
  readonly url: string;
  readonly #port: number;
  readonly #data: string;
  readonly #home: string;
  /** What the program printed when it was first started, to the end of the announcement. */
  readonly said: string;
  #process: ChildProcess;
  #cookie = '';

  private constructor(port: number, data: string, home: string, { process, said }: Running) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.#data = data;
    this.#home = home;
    this.#process = process;
    this.said = said;
  }

  /** @param home folder with `question-banks` and `web/dist` in it */
  static async start(home = HOME): Promise<Server> {
    const server = await Server.#begin(['--admin-password', PASSWORD], home);
    await server.login(PASSWORD);
    return server;
  }

  /** As somebody starts it who has never started it before: without a password. */
  static firstStart(): Promise<Server> {
    return Server.#begin([], HOME);
  }

  static async #begin(options: string[], home: string): Promise<Server> {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), 'hoithi-e2e-'));
    return new Server(port, data, home, await run(port, data, home, options));
  }

  async login(password: string): Promise<void> {
    const response = await fetch(`${this.url}/api/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hoithi': '1' },
      body: JSON.stringify({ name: 'admin', password }),
    });
    if (!response.ok) throw new Error(`login: ${response.status} ${await response.text()}`);
    this.#cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  }

  /** For `context.addCookies`: a browser that is logged in as organiser. */
  get cookies(): { name: string; value: string; url: string }[] {
    const [name = '', value = ''] = this.#cookie.split('=');
    return [{ name, value, url: this.url }];
  }

  async call<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
    const response = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json', 'x-hoithi': '1', cookie: this.#cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Reply;
  }

  /** kill -9 and start again on the same folder. */
  async crash(): Promise<void> {
    await ended(this.#process, 'SIGKILL');
    this.#process = (await run(this.#port, this.#data, this.#home, ['--admin-password', PASSWORD])).process;
    await this.login(PASSWORD);
  }

  /** A file as the organiser gets it. */
  async file(path: string): Promise<{ bytes: Buffer; headers: Headers }> {
    const response = await fetch(this.url + path, { headers: { cookie: this.#cookie } });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return { bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
  }

  async stop(): Promise<void> {
    await ended(this.#process, 'SIGTERM');
    rmSync(this.#data, { recursive: true, force: true });
  }
}

function java(): string {
  const home = process.env['JAVA_HOME'];
  const own = home ? join(home, 'bin', 'java') : '';
  return existsSync(own) ? own : 'java';
}

interface Running {
  process: ChildProcess;
  said: string;
}

function run(port: number, data: string, home: string, options: string[]): Promise<Running> {
  const started = spawn(
    java(),
    [
      '--enable-native-access=ALL-UNNAMED',
      '--sun-misc-unsafe-memory-access=allow',
      `-Dhoithi.home=${home}`,
      '-cp',
      `${join(TARGET, 'classes')}:${join(TARGET, 'lib')}/*`,
      'vn.hoithi.App',
      'serve',
      '--no-warm-up',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--data',
      data,
      ...options,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((done, failed) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (LAST_LINE.test(said)) done({ process: started, said });
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    started.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) done();
    else {
      child.once('exit', () => done());
      child.kill(signal);
    }
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const socket = createServer().listen(0, '127.0.0.1', () => {
      const address = socket.address();
      socket.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
