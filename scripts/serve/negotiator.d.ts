/** What of the package is used here; it has no types of its own. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';
  export class Negotiator {
    constructor(request: IncomingMessage);
    /** What the client likes best of what there is; where it likes some alike, the first of the preferred. */
    encoding(available: string[], options: { preferred: string[] }): string | undefined;
  }
}
