import type { Page } from 'playwright-core';

/**
 * Draws the whole page, as if somebody had scrolled through it. Scenes out of sight are not drawn
 * (`content-visibility: auto`), and what is not drawn has no text to be seen and no colour behind it.
 */
export const drawAll = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    // A sheet made so is not written into the page, and the policy has nothing against it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
