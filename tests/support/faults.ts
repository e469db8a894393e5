import type { Page } from 'playwright-core';

/** Writes down, from now on, every error a tab shows in its console and every violation of the policy. */
export async function watchFaults(tab: Page, faults: string[]): Promise<void> {
  const note = (fault: string) => faults.push(`${new URL(tab.url()).pathname} ${fault}`);
  tab.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  // A transition between pages that gives way to a reader in a hurry says so, and that is no fault.
  tab.on('pageerror', ({ message }) => {
    if (!message.startsWith('Transition was')) note(message);
  });
  // What is still on its way when the tab goes on to the next page is given up, and that is no fault.
  tab.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()} ${reason}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} ${response.status()}`);
  });
  await tab.exposeFunction('noteViolation', note);
  await tab.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { noteViolation(text: string): void }).noteViolation(
        `violates ${violatedDirective} by ${blockedURI} ${sample}`,
      );
    });
  });
}
