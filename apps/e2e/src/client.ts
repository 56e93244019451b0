/** What a service answered. `body` is the JSON, or the text where it is none. */
export type Answer<T = unknown> = Readonly<{ status: number; headers: Headers; body: T }>;

/** The answer to a command that was taken. */
export type Taken = Readonly<{ entries: string[]; cases: string[]; etag: string | null }>;

/** RFC 9457, as every no of a service is. */
export type Problem = Readonly<{
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  correlationId: string;
  errors?: readonly Readonly<{ field: string; code: string; message: string }>[];
  present?: Readonly<{ etag: string; state: object }>;
}>;

export type Asked = Readonly<{
  key?: string;
  ifMatch?: string;
  language?: 'vi' | 'en';
  correlationId?: string;
  /** Instead of `application/json`. */
  type?: string;
}>;

const ANSWER_MS = 30_000;

const headersOf = (officer: string | undefined, asked: Asked): Record<string, string> => ({
  ...(officer === undefined ? {} : { 'x-demo-officer': officer }),
  ...(asked.key === undefined ? {} : { 'idempotency-key': asked.key }),
  ...(asked.ifMatch === undefined ? {} : { 'if-match': asked.ifMatch }),
  ...(asked.correlationId === undefined ? {} : { 'x-correlation-id': asked.correlationId }),
  'accept-language': asked.language ?? 'en',
});

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = /[/+]json/.test(headers.get('content-type') ?? '');
  return { status, headers, body: (isJson ? JSON.parse(text) : text) as T };
}

/** A person, or nobody, in front of one service. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly officer: string | undefined,
  ) {}

  get<T>(path: string, asked: Asked = {}): Promise<Answer<T>> {
    return this.send<T>(path, { headers: headersOf(this.officer, asked) });
  }

  /** Sends a command. Text goes as it is, anything else as JSON. */
  post<T = Taken & Problem>(path: string, body: unknown, asked: Asked = {}): Promise<Answer<T>> {
    const type = asked.type ?? 'application/json';
    return this.send<T>(path, {
      method: 'POST',
      headers: { ...headersOf(this.officer, asked), 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async send<T>(path: string, request: RequestInit): Promise<Answer<T>> {
    const signal = AbortSignal.timeout(ANSWER_MS);
    return answerOf<T>(await fetch(`${this.url}${path}`, { signal, ...request }));
  }
}
