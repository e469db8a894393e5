import { searchKeyName } from '../../model/kept-search-key.ts';
import { kept } from '../memory/storage.ts';

/** What the key “/” does: leads to the field of the search, on its page, unless the reader has switched that off. */
export function goToField(): void {
  if (kept(searchKeyName)) return;
  const field = document.querySelector<HTMLInputElement>('#searchField');
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
  if (field) field.focus();
  else if (link) location.href = `${link.href}#searchField`;
}
