import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HostRule } from '../../src/model/host-rules.ts';

/** What a site says in its own `_headers` of the files at some addresses: read again when it was written anew. */
export class HeadersFile {
  readonly #file: string;
  #read: { rules: HostRule[]; written: number } | undefined;

  constructor(root: string) {
    this.#file = join(root, '_headers');
  }

  /** @param path of the address, from the root of the host @param headers of every answer */
  headersOf(path: string, headers: Record<string, string>): Record<string, string> {
    const said = { ...headers };
    for (const { path: at, headers: own, without = [] } of this.#rules()) {
      if (at === '/*' || !fits(at, path)) continue;
      for (const name of without) Reflect.deleteProperty(said, name);
      Object.assign(said, own);
    }
    return said;
  }

  #rules(): HostRule[] {
    const written = statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs;
    if (written === undefined) return [];
    if (this.#read?.written !== written) this.#read = { rules: rulesIn(readFileSync(this.#file, 'utf8')), written };
    return this.#read.rules;
  }
}

/** Rules as a file `_headers`: a line with `!` takes back what an earlier rule said. */
export const headersFile = (rules: readonly HostRule[]): string =>
  rules
    .flatMap(({ path, headers: said, without = [] }) => [
      path,
      ...without.map((name) => `  ! ${name}`),
      ...Object.entries(said).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ])
    .join('\n');

/** The rules of a file `_headers`: a path, and below it, moved in, a header a line. */
export function rulesIn(text: string): HostRule[] {
  const rules: Required<HostRule>[] = [];
  for (const line of text.split('\n')) {
    const said = line.trim();
    const last = rules.at(-1);
    if (said === '' || said.startsWith('#')) continue;
    if (said === line) rules.push({ path: said, headers: {}, without: [] });
    else if (said.startsWith('!')) last?.without.push(said.slice(1).trim());
    else if (last) last.headers[said.slice(0, said.indexOf(':'))] = said.slice(said.indexOf(':') + 1).trim();
  }
  return rules;
}

/** Whether a path is one of those a rule is about: `:name` is one part of it, `*` at the end whatever follows. */
function fits(rule: string, path: string): boolean {
  const [wanted, given] = [rule.split('/'), path.split('/')];
  const isOpen = wanted.at(-1) === '*';
  if (isOpen ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((part, index) => part === '*' || (part.startsWith(':') && given[index]) || part === given[index]);
}
