import { keptNames } from '../../model/kept.ts';
import { kept } from '../memory/storage.ts';

/** The key “/” opens the search, on every page, unless the reader has switched it off there, or is writing. */
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented || kept(keptNames.searchKey)) return;
  if ((target as Element).closest('input, select, textarea, dialog, .pswp')) return;
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
  const field = document.querySelector<HTMLInputElement>('#searchField');
  if (!link) return;
  event.preventDefault();
  if (field) field.focus();
  else location.href = `${link.href}#searchField`;
});
