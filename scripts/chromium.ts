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
  const env = await withFonts();
  try {
    return await chromium.launch({ executablePath, args, env });
  } catch {
    // A bare machine has no libnss3: the package carries it.
    const libraries = await inflate(join(carried, 'al2023.tar.br'));
    return chromium.launch({ executablePath, args, env: { ...env, LD_LIBRARY_PATH: join(libraries, 'lib') } });
  }
}

const carried = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));

/** The settings of this machine, and the package's letters where it has none of its own. */
async function withFonts(): Promise<Record<string, string>> {
  const own = process.env as Record<string, string>;
  if (existsSync('/etc/fonts/fonts.conf') || process.platform !== 'linux') return own;
  return { ...own, FONTCONFIG_PATH: await inflate(join(carried, 'fonts.tar.br')) };
}
