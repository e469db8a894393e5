import { withLate } from '../late-script.ts';

// `<kept-data>` shows what this browser keeps of the site, and erases it. Hidden where there is no script: then nothing is
// kept. Only one page has it: the others carry no more of it than this.
const box = document.querySelector<HTMLElement>('kept-data');
if (box) withLate(import('./kept-list.ts'), ({ listKept }) => listKept(box));
