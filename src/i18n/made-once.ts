/**
 * What is always the same from the same facts is made once: a drawing without words, that all languages and pages show, or
 * a format of `Intl`.
 * @param make from facts that JSON can tell apart
 */
export function madeOnce<Facts extends unknown[], Made>(make: (...facts: Facts) => Made): (...facts: Facts) => Made {
  const known = new Map<string, Made>();
  return (...facts) => {
    const key = facts.length === 1 && typeof facts[0] === 'string' ? facts[0] : JSON.stringify(facts);
    const made = known.get(key);
    if (made !== undefined) return made;
    const first = make(...facts);
    known.set(key, first);
    return first;
  };
}
