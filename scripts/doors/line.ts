/** What a line of a server's log tells of a page that was read: nothing of who read it. */
export interface Visit {
  /** The path that was asked for, as it stands there: `/fr/perou/?a=1`. */
  target: string;
  /** The address of the page that led there; none where it is not told. */
  from?: string;
}

/** Common and combined, as Apache and nginx write them: who, when, what, how it went, how much, from where, with what. */
const written =
  /^\S+ \S+ [^[]*\[[^\]]*\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?/;

/** Programs that read pages, and are no readers. */
const robots = /bot|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|java\/|go-http|headless|lighthouse|feed/i;

const longestLine = 32_768;

/** Reads a line. @returns `broken` where it is none of a log, `other` where no reader opened a page */
export function visitIn(line: string): Visit | 'broken' | 'other' {
  if (line.length > longestLine) return 'broken';
  const told = line.startsWith('{') ? inJson(line) : inWords(line);
  if (!told) return 'broken';
  const { method, target, status, from, agent } = told;
  if (method !== 'GET' || status < 200 || (status >= 300 && status !== 304)) return 'other';
  if (agent !== undefined && (agent === '' || agent === '-' || robots.test(agent))) return 'other';
  return from === undefined || from === '' || from === '-' ? { target } : { target, from };
}

interface Told {
  method: string;
  target: string;
  status: number;
  from?: string | undefined;
  agent?: string | undefined;
}

function inWords(line: string): Told | undefined {
  const [, request = '', status = '', from, agent] = written.exec(line) ?? [];
  const [method, target, protocol] = request.split(' ');
  if (method === undefined || !target || !protocol?.startsWith('HTTP/')) return undefined;
  return { method, target, status: Number(status), from, agent };
}

/** As Caddy writes it: `{"request":{"method":"GET","uri":"/fr/","headers":{"Referer":["…"]}},"status":200}`. */
function inJson(line: string): Told | undefined {
  const { request, status } = (parsed(line) ?? {}) as { request?: Record<string, unknown>; status?: unknown };
  const { method, uri, headers } = request ?? {};
  if (typeof method !== 'string' || typeof uri !== 'string' || typeof status !== 'number') return undefined;
  const header = (name: string): string | undefined => {
    const [value] = ((headers ?? {}) as Record<string, unknown[] | undefined>)[name] ?? [];
    return typeof value === 'string' ? value : undefined;
  };
  return { method, target: uri, status, from: header('Referer'), agent: header('User-Agent') ?? '' };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
