/** The arrow keys lead from the field to the first answer, from answer to answer, and back. */
export function moveByArrows(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as HTMLElement;
    if (step === undefined || !target.matches('input[type="search"], .found a')) return;
    const places = [...box.querySelectorAll<HTMLElement>('input[type="search"], .found ol a')];
    const next = places[places.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
