/** What is said when a text was copied, and where it is to be copied by hand. */
interface Words {
  copied: string | undefined;
  failed: string | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Copies a text. Where the browser refuses, it stands in a field, selected, to be copied by hand.
 * @param status where what happened is said
 */
export async function copyText(text: string, field: Field, status: HTMLElement, words: Words): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied ?? '';
  } catch {
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
    status.textContent = words.failed ?? '';
  }
}
