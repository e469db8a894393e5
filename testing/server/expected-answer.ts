/** A form in which a file is sent: its bytes and its tag, as the server told them once. */
export interface Form {
  coding: string | undefined;
  etag: string;
  bytes: Buffer;
}

/** A file, as everybody may know it. */
export interface KnownFile {
  modified: Date;
  /** Its own bytes first. */
  forms: Form[];
}

export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
}

/** What RFC 9110 says of an answer. */
export interface Expected {
  status: number;
  body: Buffer;
  headers: Record<string, string | undefined>;
}

const nothing = Buffer.alloc(0);

/** The answer to a request for a file that does not change. Written from the RFC, and from nothing of the server. */
export function expectedAnswer({ method, headers }: Request, file: KnownFile): Expected {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: nothing, headers: { allow: 'GET, HEAD' } };
  const { coding, etag, bytes } = formFor(headers['accept-encoding'], file.forms);
  const modified = Math.floor(file.modified.getTime() / 1000);
  const vary = file.forms.length > 1 ? 'Accept-Encoding' : undefined;
  const of = (body: Buffer) => (method === 'HEAD' ? nothing : body);

  // 13.2.2, step by step.
  const isFailed =
    headers['if-match'] !== undefined
      ? !isIn(headers['if-match'], (tag) => tag === etag)
      : (seconds(headers['if-unmodified-since']) ?? Infinity) < modified;
  if (isFailed) return { status: 412, body: nothing, headers: { etag: undefined } };
  const isHad =
    headers['if-none-match'] !== undefined
      ? isIn(headers['if-none-match'], (tag) => tag.replace('W/', '') === etag)
      : (seconds(headers['if-modified-since']) ?? -Infinity) >= modified;
  if (isHad) return { status: 304, body: nothing, headers: { etag, vary, 'content-encoding': undefined } };

  const full = {
    status: 200,
    body: of(bytes),
    headers: { etag, vary, 'content-encoding': coding, 'content-length': `${bytes.length}` },
  };
  if (method === 'HEAD' || headers['range'] === undefined) return full;
  const same = headers['if-range'];
  if (same !== undefined && same !== etag && seconds(same) !== modified) return full;
  const parts = partsOf(headers['range'], bytes.length);
  if (parts === undefined) return full;
  const [first, ...others] = parts;
  if (!first)
    return { status: 416, body: nothing, headers: { 'content-range': `bytes */${bytes.length}`, etag: undefined } };
  // Several parts may be left as the whole.
  if (others.length > 0) return full;
  const body = bytes.subarray(first.from, first.to + 1);
  const range = {
    'content-range': `bytes ${first.from}-${first.to}/${bytes.length}`,
    'content-length': `${body.length}`,
  };
  return { status: 206, body, headers: { ...full.headers, ...range } };
}

/** 12.5.3: what is liked best; of what is liked alike, the smallest. A coding that is not named is not liked, its own bytes are. */
function formFor(accepted: string | undefined, forms: Form[]): Form {
  const [own] = forms;
  if (!own) throw new Error('A file has its own bytes.');
  const liking = new Map(
    (accepted ?? '')
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/),
      )
      .map(([name = '', weight = '1']) => [name, Number(weight)]),
  );
  const liked = ({ coding }: Form) =>
    liking.get(coding ?? 'identity') ?? liking.get('*') ?? (coding === undefined ? Number.MIN_VALUE : 0);
  const best = Math.max(...forms.map(liked));
  if (best === 0) return own;
  return ['br', 'gzip', undefined]
    .map((name) => forms.find(({ coding }) => coding === name))
    .find((form) => form && liked(form) === best) as Form;
}

/** 8.8.3, 13.1.1: any, or a list of tags. What is no list has none. */
function isIn(said: string, fits: (tag: string) => boolean): boolean {
  return said.trim() === '*' || said.split(/\s*,\s*/).some((tag) => /^(W\/)?"[^"]*"$/.test(tag) && fits(tag));
}

/** 5.6.7, in the one form that is written today. */
function seconds(said: string | undefined): number | undefined {
  const time = said === undefined ? NaN : Date.parse(said);
  return Number.isNaN(time) || new Date(time).toUTCString() !== said ? undefined : time / 1000;
}

/** 14.1.2: the parts that there are, joined where they touch; nothing where this is no list of ranges. */
function partsOf(said: string, length: number): { from: number; to: number }[] | undefined {
  if (!/^bytes=(\s*(\d+-\d*|-\d+)?\s*,?)+$/i.test(said) || !/\d/.test(said)) return undefined;
  const ranges = said
    .slice(6)
    .split(',')
    .map((range) => range.trim())
    .filter(Boolean);
  const parts = ranges.map((range) => {
    const [from = '', to = ''] = range.split('-');
    if (from === '') return { from: Math.max(0, length - Number(to)), to: length - 1, isFalse: false };
    const last = to === '' ? Infinity : Number(to);
    return { from: Number(from), to: Math.min(last, length - 1), isFalse: last < Number(from) };
  });
  if (parts.some(({ isFalse }) => isFalse)) return undefined;
  // The last bytes of nothing are all of it, and no Content-Range can say so.
  if (length === 0 && ranges.some((range) => /^-\d*[1-9]/.test(range))) return undefined;
  const real = parts.filter(({ from, to }) => from < length && from <= to).sort((a, b) => a.from - b.from);
  return real.reduce<{ from: number; to: number }[]>((joined, { from, to }) => {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
    return joined;
  }, []);
}
