import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Makes the rules of accessibility known to every page this tab will show. */
export const watchRules = (tab: Page): Promise<unknown> => tab.addInitScript({ content: axe.source });

/** The rules a tab breaks as it now stands, each with the elements that break it. */
export async function rulesBroken(tab: Page): Promise<string[]> {
  // Half faded in, a text has too little contrast.
  await tab.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await tab.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
