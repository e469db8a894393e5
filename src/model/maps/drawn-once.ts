/**
 * A drawing holds no word: made from the same facts, it is the same in every language and on every page, and is made once.
 * @param draw from facts that JSON can tell apart
 */
export function drawnOnce<Facts extends unknown[], Drawing>(
  draw: (...facts: Facts) => Drawing,
): (...facts: Facts) => Drawing {
  const known = new Map<string, Drawing>();
  return (...facts) => {
    const key = JSON.stringify(facts);
    const drawing = known.get(key) ?? draw(...facts);
    known.set(key, drawing);
    return drawing;
  };
}
