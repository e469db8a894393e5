import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unheardImports } from './late-imports.ts';

describe('a script that does not arrive', () => {
  it('is heard of by every element that waits for one', () => {
    const files = globSync('src/elements/**/*.ts').map((path) => ({ path, code: readFileSync(path, 'utf8') }));
    expect(files.filter(({ code }) => code.includes('import(')).length).toBeGreaterThan(5);
    expect(files.flatMap(({ path, code }) => unheardImports(code).map((found) => `${path} ${found}`))).toEqual([]);
  });

  it.each([
    ['a promise nobody waits for', `void import('./a.ts');`],
    ['one that is waited for only while all is well', `void import('./a.ts').then(({ a }) => a());`],
    ['more than once', `import('./a.ts').then(b).then(c).finally(d);`],
    ['an await without a try', `async function f() { const { a } = await import('./a.ts'); }`],
    ['an await in what follows a try', `async () => { try { b(); } catch { await import('./a.ts'); } }`],
    ['a try that catches nothing', `async () => { try { await import('./a.ts'); } finally { b(); } }`],
    ['a try around another function', `try { on(async () => { await import('./a.ts'); }); } catch {}`],
    ['a try around a promise nobody awaits', `try { import('./a.ts'); } catch {}`],
    ['a promise that is handed on', `const a = () => import('./a.ts');`],
    ['another listener', `withLate(b, () => import('./a.ts'));`],
  ])('and is not: %s', (_, code) => expect(unheardImports(code)).toEqual([`import('./a.ts')`]));

  it.each([
    `withLate(import('./a.ts'), ({ a }) => a());`,
    `void import('./a.ts').then(b, c);`,
    `import('./a.ts').then(b).catch(c);`,
    `async () => { try { const { a } = await import('./a.ts'); } catch {} }`,
    `async () => { try { await (this.a ??= import('./a.ts').then(b)); } catch {} }`,
    `import a from './a.ts'; type B = import('./b.ts').B;`,
    `// import('./a.ts')\nconst a = "import('./a.ts')";`,
  ])('and is: %s', (code) => expect(unheardImports(code)).toEqual([]));
});
