import { controlButton, type Controls } from './parts.ts';

/** The keys, listed in a dialog over the film. @returns what opens it */
export function openHelp(controls: Controls): () => void {
  const { player, stage, signal } = controls;
  const dialog = player.copyOf('help') as HTMLDialogElement;
  stage.append(dialog);
  const show = () => {
    stage.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    if (!dialog.open) dialog.showModal();
  };
  controlButton(controls, 'help')?.addEventListener('click', show, { signal });
  // A press beside it closes it.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), { signal });
  return show;
}
