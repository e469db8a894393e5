// The browser of the tests and of the bench: the one CHROME_PATH names, else the one npm installed. Never one that
// happens to be on the machine, whose age nobody knows.
import chromiumPackage, { inflate } from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/** The package's own list of arguments is left aside: it switches web security off. */
const args = ['--no-sandbox', '--disable-gpu'];

export async function openChromium(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) return chromium.launch({ executablePath: named, args });

  const executablePath = await chromiumPackage.executablePath();
  try {
    return await chromium.launch({ executablePath, args });
  } catch {
    // A bare machine has neither libnss3 nor fonts: the package carries both.
    return chromium.launch({ executablePath, args, env: await bareMachine() });
  }
}

async function bareMachine(): Promise<Record<string, string>> {
  const carried = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
  const libraries = await inflate(join(carried, 'al2023.tar.br'));
  const fonts = await inflate(join(carried, 'fonts.tar.br'));
  return {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(libraries, 'lib'),
    ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: fonts }),
  };
}
