/** A value may hold line breaks or control characters; a terminal shall neither break nor obey them. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
