import { withLate } from '../late-script.ts';

// The way to the search, in as few bytes as it can be: every page carries it. Nothing of the search itself is fetched before
// its field is touched, an address asks, or the key “/” leads to it.
const field = document.querySelector<HTMLInputElement>('#searchField');

const wake = (event?: Event) => withLate(import('./answering.ts'), ({ answer }) => answer(event));

field?.form?.addEventListener('focusin', wake);
if (field && location.search + location.hash) wake();

addEventListener('keydown', (event) => {
  // There is no other field on the site that one writes in.
  if (event.key !== '/' || event.target === field) return;
  event.preventDefault();
  wake(event);
});
