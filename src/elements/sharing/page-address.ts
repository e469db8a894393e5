/** The address a page is published at, whole, with the part of it that is named: `#scene-3`. */
export function addressOnPage(hash = ''): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${canonical ?? `${location.origin}${location.pathname}`}${hash}`;
}
