import { Refusal } from '../../schema/fault.ts';

/** How a process ended that should have answered: by a signal, with a number, or because it hung and was stopped. */
export type End = NodeJS.Signals | number | 'hung';

/** What an editor is told of a master over which the process has ended that looked at it or made it ready. */
export function abruptEnd(end: End, deed: 'looked at' | 'made ready'): Refusal {
  const kind = end === 'hung' || end === 'SIGKILL' ? end : 'crash';
  const { problem, remedy } = told[kind];
  return new Refusal(`${problem} while it was ${deed}${kind === 'crash' ? ` (${end})` : ''}. ${notYours}`, remedy);
}

const notYours = 'This is no fault of yours; everything else was made.';

const last = 'If it ends the same way, give the file to whoever looks after the site.';

const told = {
  crash: {
    problem: 'The program that reads and makes films and pictures broke down',
    remedy: `Export it again, a film as MP4 with 25 pictures a second, a photograph as JPEG, and put that in its place. ${last}`,
  },
  SIGKILL: {
    problem:
      'The computer stopped the program that reads and makes films and pictures, most likely for want of memory,',
    remedy: `Close other programs and run the command again, or export it smaller: a film at 1920 × 1080, a photograph at 2400 pixels. ${last}`,
  },
  hung: {
    problem: 'The program that reads and makes films and pictures got no further for ten minutes, and was stopped,',
    remedy: `Run the command again; if it stops again, export the film or photograph again and put that in its place. ${last}`,
  },
};
