// What is handed to networks and to broadcasters of one chapter, on demand and never in a build: its film upright and
// square with subtitles in its picture, and an archive of the clean film, its subtitles, its description, its shots and
// its rights. `npm run press -- peru/andes --languages fr,ar --into folder`.
import { join } from 'node:path';
import { allTold } from '../src/check/print.ts';
import { printable } from '../src/reading/printable.ts';
import { readContent } from '../src/reading/read-content.ts';
import { Refusal } from '../src/schema/fault.ts';
import { speakOwnWords } from './documentary.ts';
import { makePress } from './press/make.ts';
import { askedFor, requestOf } from './press/request.ts';

speakOwnWords();
const asked = askedFor(process.argv.slice(2));
const request = 'refusal' in asked ? asked : requestOf(asked, readContent('content'));
if ('refusal' in request) {
  console.error(request.refusal.split('\n').map(printable).join('\n'));
  process.exitCode = 1;
} else {
  const into = ('into' in asked && asked.into) || join('press', request.chapter.id);
  try {
    const { files, notices } = await makePress(request, into, process.stderr);
    for (const notice of notices) console.error(notice);
    console.log(['Made:', ...files.map((file) => `    ${file}`)].join('\n'));
  } catch (error) {
    console.error(error instanceof Refusal ? allTold([error.of(request.master.file)]) : whyNot(error));
    process.exitCode = 1;
  }
}

function whyNot(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `It could not be made: ${why}\n    Nothing was changed. Run the command again; if it says so again, tell whoever looks after the site.`;
}
