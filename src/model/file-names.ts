/**
 * The file that an editor means by a name: the one that is called so to the letter, else one that looks the same. A Mac
 * may keep the é of “été.jpg” as two signs where a keyboard writes one (Unicode’s NFD and NFC).
 * @param nameOf how a file is called
 */
export const fileNamed = <File>(
  files: readonly File[],
  wanted: string,
  nameOf: (file: File) => string,
): File | undefined =>
  files.find((file) => nameOf(file) === wanted) ??
  files.find((file) => nameOf(file).normalize() === wanted.normalize());

/** A name without what only some computers take for a difference: capital letters, and signs that look the same. */
export const folded = (name: string): string => name.normalize().toLowerCase();
