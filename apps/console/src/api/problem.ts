/** A field that the service did not accept; `field` is a dotted path into the body. */
export type FieldFault = Readonly<{ field: string; code: string; message: string }>;

/** An answer that is no success, or no answer at all (`no-network`, status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

type Told = Readonly<{
  code?: unknown;
  detail?: unknown;
  title?: unknown;
  errors?: unknown;
}>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `/persons/0/way` and `persons[0].way` are both `persons.0.way`. */
export const dotted = (field: string): string =>
  field
    .replace(/\[(\d+)\]/g, '.$1')
    .replaceAll('/', '.')
    .replace(/^\.+/, '');

function faultOf(value: unknown): FieldFault {
  const { field, code, message } = value as Record<string, unknown>;
  return { field: dotted(text(field)), code: text(code), message: text(message) };
}

/** What a service said in problem+json; a proxy's page of HTML gives only its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const told = (await response.json().catch(() => ({}))) as Told;
  const code = text(told.code) || `http-${String(response.status)}`;
  const faults = Array.isArray(told.errors) ? told.errors.map(faultOf) : [];
  return new Problem(response.status, code, text(told.detail) || text(told.title), faults);
}

/** Asking again may help: no network, a service that starts, too many requests. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof Problem) || error.status === 0 || error.status === 429 || error.status >= 500;
