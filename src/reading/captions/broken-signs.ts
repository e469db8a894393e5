const broken = /[\p{Noncharacter_Code_Point}\u2028\u2029]|(?!\t)\p{Cc}/u;

/**
 * The first sign of a text that no page may hold, as it is called: U+000B, the line break of PowerPoint. Controls, signs
 * that break lines behind the back of every program, and code points that are no signs; a tab is none of them.
 */
export function brokenSignIn(text: string): string | undefined {
  const [sign] = broken.exec(text) ?? [];
  return sign && `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same text without such signs, to be shown to whoever looks for them. */
export const withoutBroken = (text: string): string => text.replace(new RegExp(broken, 'gu'), ' ');
