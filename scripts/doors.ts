// Which pages lead to which? Read from the log a server keeps anyway: no reader is told from another, no address of theirs
// is looked at, nothing is kept. `npm run doors -- --site https://example.org access.log access.log.2.gz`
// `--form table` (or json, dot, mermaid), `--least 5`: doors taken less often are left out. `-` reads what is piped in.
import { parseArgs } from 'node:util';
import { printable } from '../src/reading/printable.ts';
import { forms } from './doors/forms.ts';
import { Doors } from './doors/graph.ts';
import { visitIn } from './doors/line.ts';
import { linesOf } from './doors/lines.ts';

function fail(...words: string[]): never {
  console.error(words.map(printable).join('\n    '));
  process.exit(1);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        site: { type: 'string', default: process.env['SITE_URL'] ?? 'http://localhost:4321/' },
        form: { type: 'string', default: 'table' },
        least: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { values, positionals } = asked();
const site = URL.parse(values.site.replace(/\/?$/, '/'));
const write = Object.hasOwn(forms, values.form) ? forms[values.form] : undefined;
const least = Number(values.least);
if (!site) fail(`“${values.site}” is not the address of a site.`, 'Write it whole: --site https://example.org');
if (!write) fail(`There is no form “${values.form}”.`, `Choose one of: ${Object.keys(forms).join(', ')}`);
if (!(least >= 1)) fail(`--least is “${values.least}”.`, 'It is a number from 1: --least 5');

const doors = new Doors(site);
const seen = { lines: 0, broken: 0, pages: 0 };
for (const name of positionals.length > 0 ? positionals : ['-']) {
  try {
    for await (const line of linesOf(name)) {
      if (line.trim() === '') continue;
      seen.lines++;
      const visit = visitIn(line);
      if (visit === 'broken') seen.broken++;
      else if (visit !== 'other') {
        seen.pages++;
        doors.add(visit);
      }
    }
  } catch (error) {
    // What was read of it counts.
    console.error(printable(`${name}: ${(error as Error).message}`));
    process.exitCode = 1;
  }
}

const taken = doors.taken().filter(({ times }) => times >= least);
console.log(write(taken));
console.error(
  `${seen.lines} lines, ${seen.broken} of them broken; ${seen.pages} visits of readers; ${taken.length} doors${doors.untold > 0 ? `, and ${doors.untold} steps through more than were told apart` : ''}.`,
);
