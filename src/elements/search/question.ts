/** What is asked: the words, and what they may be found in. */
export interface Question {
  q: string;
  kind: string;
  posting: string;
  mission: string;
  year: string;
}

const parts = ['q', 'kind', 'posting', 'mission', 'year'] as const;

/** The question an address asks: `?q=eau&kind=film`. */
export function questionIn(search: string): Question {
  const asked = new URLSearchParams(search);
  const part = (name: string) => asked.get(name) ?? '';
  return {
    q: part('q'),
    kind: part('kind'),
    posting: part('posting'),
    mission: part('mission'),
    year: part('year'),
  };
}

/** The address of a question, on its page. */
export function addressOf(question: Question): string {
  const asked = new URLSearchParams(parts.flatMap((name) => (question[name] ? [[name, question[name]]] : [])));
  const search = asked.toString();
  return search ? `?${search}` : location.pathname;
}

/** The question a form asks. */
export function questionOf(form: HTMLFormElement): Question {
  const written = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return questionIn(new URLSearchParams(written).toString());
}

/** Writes a question into its form. A filter must have its choices by then. */
export function fillIn(form: HTMLFormElement, question: Question): void {
  for (const field of form.elements) {
    const part = parts.find((name) => name === (field as HTMLInputElement).name);
    if (part === undefined) continue;
    if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === question[part];
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = question[part];
  }
}
