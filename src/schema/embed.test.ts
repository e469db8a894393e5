import { expect, it } from 'vitest';
import { embed } from './embed.ts';

it.each([[{ sites: 'all' }], [{ sites: ['https://example.org', 'https://a.example:8443'], chapters: 'all' }]])(
  'takes %j',
  (said) => expect(embed.safeParse(said).success).toBe(true),
);

it.each([
  [{}],
  [{ sites: 'none' }],
  [{ sites: [] }],
  [{ sites: ['https://example.org/'] }],
  [{ sites: ['http://example.org'] }],
  [{ sites: ["https://example.org; script-src 'unsafe-inline'"] }],
  [{ sites: ['https://*.example.org/page'] }],
  [{ sites: 'all', chapters: 'some' }],
])('refuses %j', (said) => expect(embed.safeParse(said).success).toBe(false));
