import { describe, expect, it } from 'vitest';
import { withSuperscripts } from './superscripts.ts';

/** What is raised, between brackets. */
const french = (html: string) => withSuperscripts(html, 'fr').replace(/<sup>(\w+)<\/sup>/g, '[$1]');

describe('French ordinals', () => {
  it('have their letters raised', () => {
    expect(french('<p>Le 1er janvier, au XVIIIe siècle, la 1re et la 12e fois.</p>')).toBe(
      '<p>Le 1[er] janvier, au XVIII[e] siècle, la 1[re] et la 12[e] fois.</p>',
    );
    expect(french('du IVe au VIIIe\u202f; boulevard du 1er-Novembre-1954')).toBe(
      'du IV[e] au VIII[e]\u202f; boulevard du 1[er]-Novembre-1954',
    );
  });

  it('are not looked for within words', () => {
    expect(french('Le verre, 3e5f, le fichier a-1e, /15e/, 2er')).toBe('Le verre, 3e5f, le fichier a-1e, /15e/, 2er');
  });

  it('are left alone where no element can stand', () => {
    for (const html of [
      '<title>Le 1er janvier</title>',
      '<script type="module">const a = "1er > 2e";</script>',
      '<svg><text>XVIIIe</text></svg>',
      '<img alt="Le 1er > janvier" src="/1er/x.webp">',
      '<!-- le 1er -->',
      '<a href="/le-1er-mai/" title=\'1er\'></a>',
    ]) {
      expect(withSuperscripts(html, 'fr')).toBe(html);
    }
  });

  it('are raised again after such a part', () => {
    expect(french('<title>1er</title><p title="1er">1er</p>')).toBe('<title>1er</title><p title="1er">1[er]</p>');
  });
});

it('other languages write none', () => {
  expect(withSuperscripts('<p>1er, XIVe</p>', 'de')).toBe('<p>1er, XIVe</p>');
});
