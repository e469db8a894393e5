import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** A line of text as it is drawn: where, in pixels of the window, and how. */
interface Line {
  text: string;
  box: { left: number; top: number; right: number; bottom: number };
  colour: [number, number, number];
  /** How much of the colour is left over what lies behind. */
  opacity: number;
  isLarge: boolean;
}

/** A line of text and the contrast it has over all but the worst hundredth of what lies behind it. */
export interface Contrast {
  text: string;
  contrast: number;
  /** What is asked for a text of its size. */
  needed: number;
}

/**
 * Measures, on the pixels of the screen, the contrast of every line of text within some parts of a page, as far as it is
 * in the window: the text is taken away, and what was behind it is compared with its colour.
 * @param parts a selector
 */
export async function contrastsOver(tab: Page, parts: string): Promise<Contrast[]> {
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const lines = await tab.evaluate(readLines, parts);
  await setText(tab, 'transparent');
  // Packed in haste: it is read at once, and thrown away.
  const session = await tab.context().newCDPSession(tab);
  const { data: picture } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  await session.detach();
  await setText(tab, 'shown');
  // A line that has moved meanwhile was not where the picture was looked at: a face that came, a word that was filled in.
  const places = (all: Line[]) => all.map(({ box: { left, top } }) => `${left} ${top}`).join();
  if (places(await tab.evaluate(readLines, parts)) !== places(lines)) return contrastsOver(tab, parts);
  const { data, info } = await sharp(Buffer.from(picture, 'base64'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return lines.map(({ text, box, colour, opacity, isLarge }) => {
    const found: number[] = [];
    for (let y = Math.floor(box.top); y < box.bottom; y++) {
      for (let x = Math.floor(box.left); x < box.right; x++) {
        const at = (y * info.width + x) * 3;
        const behind = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        const front = colour.map((value, index) => value * opacity + (behind[index] ?? 0) * (1 - opacity));
        const [light, dark] = [luminance(front), luminance(behind)].sort((one, other) => other - one) as [
          number,
          number,
        ];
        found.push((light + 0.05) / (dark + 0.05));
      }
    }
    found.sort((one, other) => one - other);
    return { text, contrast: found[Math.floor(found.length / 100)] ?? NaN, needed: isLarge ? 3 : 4.5 };
  });
}

/** Relative luminance, as WCAG defines it, of a colour from 0 to 255. */
const luminance = ([red = 0, green = 0, blue = 0]: number[]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (value: number): number => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** A sheet made so is not written into the page, and the policy has nothing against it. */
const setText = (tab: Page, how: 'transparent' | 'shown'): Promise<void> =>
  tab.evaluate(async (how) => {
    const page = window as unknown as { untold?: CSSStyleSheet };
    page.untold ??= new CSSStyleSheet();
    page.untold.replaceSync(
      how === 'shown'
        ? ''
        : '*, *::before, *::after { color: transparent !important; text-decoration-color: transparent !important; transition: none !important }',
    );
    if (!document.adoptedStyleSheets.includes(page.untold)) document.adoptedStyleSheets.push(page.untold);
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn();
    // A colour that a word has from a link is still on its way where the link had none of its own.
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    await drawn();
  }, how);

/** Runs in the browser. */
function readLines(parts: string): Line[] {
  const lines: Line[] = [];
  for (const part of document.querySelectorAll(parts)) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(parent);
      let opacity = 1;
      let isHidden = false;
      for (let over: Element | null = parent; over && over !== document.body; over = over.parentElement) {
        const { opacity: own, clipPath } = getComputedStyle(over);
        opacity *= Number(own);
        isHidden ||= clipPath.startsWith('inset(50%');
      }
      if (isHidden) continue;
      const size = parseFloat(style.fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 1 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) continue;
        const [red = 0, green = 0, blue = 0, alpha = 1] = (style.color.match(/[\d.]+/g) ?? []).map(Number);
        lines.push({
          text: text.slice(0, 40),
          box: { left, top, right, bottom },
          colour: [red, green, blue],
          opacity: opacity * alpha,
          isLarge: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
        });
      }
    }
  }
  return lines;
}
