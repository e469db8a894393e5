const asked = new Map<string, Promise<Document>>();

/**
 * Parts of a page that are needed after a gesture, in a document of their own. It is the browser that reads its HTML: our
 * policy refuses HTML in a text, and this is none. What is taken from it is to be imported: `document.importNode`.
 * @throws where it does not arrive; it may be asked for again then
 */
export function lateDocument(href: string): Promise<Document> {
  const late = asked.get(href) ?? fetched(href);
  asked.set(href, late);
  late.catch(() => asked.delete(href));
  return late;
}

const fetched = (href: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    // Whatever a host takes its name for.
    request.overrideMimeType('text/html');
    request.addEventListener('loadend', () => {
      const { status, responseXML: late } = request;
      if (status === 200 && late) resolve(late);
      else reject(new Error(`The document ${href} did not arrive.`));
    });
    request.send();
  });
