import { theatreButton, type Theatre } from './parts.ts';

/** The keys, listed in a dialog over the film. @returns what opens it */
export function openHelp(theatre: Theatre): () => void {
  const { player, stage, signal } = theatre;
  const dialog = player.copyOf('help') as HTMLDialogElement;
  stage.append(dialog);
  const show = () => {
    stage.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    if (!dialog.open) dialog.showModal();
  };
  theatreButton(theatre, 'help')?.addEventListener('click', show, { signal });
  // A press beside it closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), { signal });
  return show;
}
