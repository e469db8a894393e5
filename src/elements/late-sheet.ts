const asked = new Map<string, Promise<void>>();

/**
 * Puts a style sheet into the page that nothing wears before a gesture, ahead of those of the site: where two rules weigh
 * the same, the site's decides, as if they stood in one file.
 * @throws where it does not arrive; it may be asked for again then
 */
export function lateSheet(href: string): Promise<void> {
  const sheet = asked.get(href) ?? fetched(href);
  asked.set(href, sheet);
  sheet.catch(() => asked.delete(href));
  return sheet;
}

const fetched = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`The style sheet ${href} did not arrive.`));
    });
    document.head.prepend(link);
  });
