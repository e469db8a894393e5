import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Where pages tell of their faults, and where a test asks for them. */
const faultsPath = '/faults-of-pages';
const watchPath = '/watch-this-page.js';

/**
 * Runs first in every page. WebDriver lets nothing in before a page's own scripts, so the server does: it is a file of
 * the site itself, as the policy asks. A transition that gives way to a reader in a hurry is no fault.
 */
const watch = `
const tell = (fault) => navigator.sendBeacon('${faultsPath}', location.pathname + ' ' + fault);
const said = (reason) => [reason?.name, reason?.message, reason?.stack].filter(Boolean).join(' ') || String(reason);
const isTransition = (text) => /[Tt]ransition was|view transition/.test(text);
addEventListener('error', ({ error, message }) => isTransition(String(message)) || tell(error ? said(error) : message));
addEventListener('unhandledrejection', ({ reason }) => isTransition(said(reason)) || tell('unhandled: ' + said(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  tell('violates ' + violatedDirective + ' by ' + blockedURI + ' ' + sample));
const consoleError = console.error;
console.error = (...words) => { tell('console: ' + words.map(said).join(' ')); consoleError(...words); };
`;

/** Serves what another server of this machine does, with an ear on each page. */
export async function watched(site: Server): Promise<{ server: Server; origin: string }> {
  const faults: string[] = [];
  const server = createServer((asked, answer) => {
    if (asked.url === watchPath) answer.setHeader('Content-Type', 'text/javascript').end(watch);
    else if (asked.url === faultsPath && asked.method === 'POST') void bodyOf(asked).then((text) => faults.push(text));
    else if (asked.url === faultsPath) answer.end(JSON.stringify(faults.splice(0)));
    if (asked.url === faultsPath && asked.method === 'POST') answer.writeHead(204).end();
    else if (asked.url !== faultsPath && asked.url !== watchPath) passOn(portOf(site), asked, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${portOf(server)}` };
}

/** What pages told of since the last time this was asked. @param origin of the watched site */
export async function faultsOfPages(origin: string): Promise<string[]> {
  return (await (await fetch(origin + faultsPath)).json()) as string[];
}

function passOn(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  // Compressed pages could not be written into.
  const { 'accept-encoding': _, ...headers } = asked.headers;
  const onward = request({ host: 'localhost', port, path: asked.url, method: asked.method, headers }, (given) => {
    const isPage = given.headers['content-type']?.startsWith('text/html');
    if (!isPage || asked.method !== 'GET' || given.statusCode === 304) {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
      return;
    }
    void bodyOf(given).then((html) => {
      const own = html.replace(/<script\b/, `<script src="${watchPath}"></script><script`);
      const { 'content-length': __, ...rest } = given.headers;
      answer.writeHead(given.statusCode ?? 502, rest).end(own);
    });
  });
  onward.on('error', () => answer.destroy());
  asked.on('error', () => onward.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}

async function bodyOf(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
