import { searchKeyName } from '../../model/kept-search-key.ts';
import { ask, type Found } from '../../model/search/ask.ts';
import { LanguageIndex } from '../../model/search/language-index.ts';
import { keep, kept } from '../memory/storage.ts';
import { searchFacts, searchFile, shownChapter } from './files.ts';
import { goToField } from './go-to-field.ts';
import { fillFilters, isFiltered, wantedBy } from './filters.ts';
import { moveByArrows } from './arrows.ts';
import { addressOf, fillIn, questionIn, questionOf, type Question } from './question.ts';
import { nextHits, Results } from './results.ts';
import { foundInWords } from './status.ts';

/** Milliseconds after the last letter, before a question is asked. */
const pause = 120;

/**
 * Answers what is asked in a field: while it is written, when a filter changes, when Back brings an address back.
 * @param event what asks for it: the key “/” comes from any page
 */
export function answer(event?: Event): void {
  if (event?.type === 'keydown') goToField();
  const box = document.querySelector<HTMLElement>('site-search');
  // Once is enough.
  if (!box || box.dataset['state']) return;
  box.dataset['state'] = 'awake';
  const form = box.querySelector('form');
  const list = box.querySelector<HTMLElement>('.found');
  const status = box.querySelector<HTMLElement>('[role="status"]');
  const more = box.querySelector<HTMLButtonElement>('button[name="more"]');
  const indexes = JSON.parse(box.dataset['indexes'] ?? '[]') as [language: string, folder: string][];
  const [[language, folder] = ['', '']] = indexes;
  if (!form || !list || !status || !more) return;
  const languages = indexes.map(([name, at]) => new LanguageIndex(name, (file) => searchFile(at, file)));
  const results = new Results(list, box.dataset);
  let found: Found = { hits: [], terms: new Set() };
  let shown = 0;
  let turn = 0;
  let waiting = 0;

  const show = async (isCurrent: () => boolean): Promise<HTMLElement | undefined> => {
    const next = nextHits(found, shown);
    const chapters = await Promise.all(next.map(({ chapter }) => shownChapter(folder, chapter)));
    if (!isCurrent()) return undefined;
    if (shown === 0) results.clear();
    const links = next.flatMap((hit, index) => {
      const chapter = chapters[index];
      return (chapter && results.add(hit, chapter, found.terms, language)) ?? [];
    });
    shown += next.length;
    more.hidden = shown >= found.hits.length;
    return links[0];
  };

  const reply = async (question: Question): Promise<void> => {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    try {
      const facts = isFiltered(question) ? await searchFacts(folder) : undefined;
      const answered = await ask(question.q, languages, wantedBy(question, facts));
      if (!isCurrent()) return;
      [found, shown] = [answered, 0];
      await show(isCurrent);
      if (isCurrent()) status.textContent = question.q.trim() ? foundInWords(box.dataset, found.hits.length) : '';
    } catch {
      if (isCurrent()) status.textContent = box.dataset['failed'] ?? '';
    }
  };

  /** @param isStep whether Back leads to what was before */
  const follow = (isStep: boolean): void => {
    clearTimeout(waiting);
    const question = questionOf(form);
    const address = addressOf(question);
    if (isStep && address !== (location.search || location.pathname)) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    void reply(question);
  };
  const arrive = async (): Promise<void> => {
    const question = questionIn(location.search);
    if (isFiltered(question)) await offerFilters();
    fillIn(form, question);
    await reply(question);
  };
  const offerFilters = () =>
    searchFacts(folder).then(
      (facts) => fillFilters(form, facts),
      () => undefined,
    );

  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).type !== 'search') return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => follow(false), pause);
  });
  form.addEventListener('change', ({ target }) => {
    const { type, checked } = target as HTMLInputElement;
    if (type === 'checkbox') keep(searchKeyName, checked ? undefined : 'off');
    else if (type !== 'search') follow(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(true);
  });
  const details = form.querySelector('details');
  details?.addEventListener('toggle', () => void offerFilters());
  if (details?.open) void offerFilters();
  more.addEventListener('click', () => {
    const mine = turn;
    show(() => mine === turn).then(
      (first) => first?.focus(),
      () => (status.textContent = box.dataset['failed'] ?? ''),
    );
  });
  addEventListener('popstate', () => void arrive());
  moveByArrows(box);

  const key = form.querySelector<HTMLInputElement>('[data-name="searchKey"]');
  if (key) key.checked = !kept(searchKeyName);
  if (location.search) void arrive();
  // Somebody wrote while this was on its way.
  else if (questionOf(form).q) follow(false);
  // What is needed of any question comes while it is being written.
  else void languages[0]?.routes().catch(() => undefined);
}
