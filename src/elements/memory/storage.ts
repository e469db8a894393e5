/**
 * What this browser keeps under a name; nothing where the reader's settings refuse storage: then nothing is kept, and all
 * works the same.
 */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @param value what is kept from now on; nothing, if it is not said */
export function keep(name: string, value?: string): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Full, or refused.
  }
}
