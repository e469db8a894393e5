/**
 * How an element says a colour that content brings, where no style may stand in a page: `data-colour="d9r82g5b"`. Red ends
 * with an r, green with a g; blue has no letter, for b is a digit, too. The style sheet has a rule for each digit.
 * @param colour `#d9825b`
 * @throws where it is not written so
 */
export function colourCode(colour: string): string {
  const [, red = '', green = '', blue = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour) ?? [];
  if (!blue) throw new Error(`“${colour}” is no colour: it is “#” and six digits or letters a–f, “#d9825b”.`);
  return `${red}r${green}g${blue}`;
}
