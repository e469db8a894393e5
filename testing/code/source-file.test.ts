import { describe, expect, it } from 'vitest';
import { sourceFile } from './source-file.ts';

const browserNames = (code: string) => sourceFile('a.ts', code).browserNames;

describe('a source file', () => {
  it('says what it imports, and whether only for its types', () => {
    const { imports } = sourceFile(
      'a.ts',
      `import type { A } from './a.ts'; import b from 'b'; export * from './c.ts'; const d = await import('d');`,
    );
    expect(imports).toEqual([
      { from: './a.ts', isType: true },
      { from: 'b', isType: false },
      { from: './c.ts', isType: false },
      { from: 'd', isType: false },
    ]);
  });

  it('is found out when it touches the browser, in whatever way', () => {
    expect(browserNames(`document.title = 'x';`)).toEqual(['document']);
    expect(browserNames(`export const width = () => ({ w: innerWidth, location });`)).toEqual([
      'innerWidth',
      'location',
    ]);
    expect(browserNames(`class A extends HTMLElement {}`)).toEqual(['HTMLElement']);
    expect(browserNames(`globalThis['document']; if (typeof window !== 'undefined') {}`)).toEqual([
      'globalThis',
      'window',
    ]);
  });

  it('may call things of its own by the same names', () => {
    expect(browserNames(`function go(location: string) { return { location, history: place.history }; }`)).toEqual([]);
    expect(browserNames(`import { screen } from './screen.ts'; screen();`)).toEqual([]);
    expect(browserNames(`const { document: page } = parse(text); page;`)).toEqual([]);
  });

  it('is found out even where another function has a parameter of that name', () => {
    expect(browserNames(`const a = (document: string) => document; const b = () => document.title;`)).toEqual([
      'document',
    ]);
  });

  it('touches nothing by naming a type, or in a comment or a text', () => {
    expect(browserNames(`let a: HTMLElement | Document; interface B { node: Node } // document\n'window';`)).toEqual(
      [],
    );
  });

  it('says whether it has a default export', () => {
    expect(sourceFile('a.ts', 'export default 1;').hasDefaultExport).toBe(true);
    expect(sourceFile('a.ts', 'export default function a() {}').hasDefaultExport).toBe(true);
    expect(sourceFile('a.ts', 'switch (a) { default: }').hasDefaultExport).toBe(false);
    expect(sourceFile('a.ts', 'export const a = 1;').hasDefaultExport).toBe(false);
  });

  it('as a component, is its frontmatter; its scripts are told apart', () => {
    const component = `---\nimport A from './A.astro';\n---\n<A />\n<!-- <script>old()</script> -->\n<script>\n  import '../elements/a.ts';\n</script>\n`;
    expect(sourceFile('B.astro', component)).toEqual({
      imports: [{ from: './A.astro', isType: false }],
      browserNames: [],
      hasDefaultExport: false,
      scripts: [`import '../elements/a.ts';`],
    });
  });
});
