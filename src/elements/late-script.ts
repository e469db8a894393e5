/**
 * Uses a script that arrives late. Where it does not (the line is cut, or the site was published anew since), the page
 * stays as it is; a fault within the script is not hidden.
 * @param without what to do then, where staying is not enough
 */
export function withLate<Script>(
  script: Promise<Script>,
  use: (script: Script) => void,
  without: () => void = () => undefined,
): void {
  void script.then(use, without);
}
