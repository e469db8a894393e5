import { defineConfig } from 'vitest/config';
import { documentary } from './scripts/documentary.ts';
import { fixture } from './tests/support/site/fixture.ts';

/** What is asked of the documentary of this repository, whichever it is: it may have no chapter. */
const shipped = [
  'tests/shipped/*.test.ts',
  'tests/{budgets,books,journey-books,links,new-documentary,other-languages,search-engines,search-questions,validity}.test.ts',
];
/** Before a release, whatever holds of any documentary, on every page of it. */
const ofAny = [
  'tests/{accessibility,border-lines,contrast,faces,figures,graph,keyboard,languages}.test.ts',
  'tests/{large-letters,not-found,print,privacy,renditions,sources,targets,titles,typography}.test.ts',
  'tests/{data-for-machines,feeds,home-layout,mdx-agreement,sharing,vocabulary,without-javascript}.test.ts',
];

/** Tests that open real films and photographs. */
const films = ['src/media/**/*.test.ts', 'scripts/{media,keep,press}.test.ts'];
/** Thousands of slips of chance: minutes of one processor, and nothing that a change of a word would break. */
const laws = ['src/**/*law.test.ts'];
/** Tests of the built site in which something plays or moves in its own time: beside others it would be late. */
const played = [
  'tests/{film,player}*.test.ts',
  'tests/{gallery,keyboard-walk,late-scripts,passport,renditions,share-parts,transcript,transitions}.test.ts',
];
/** Tests of the built site that take a second or two each: with the units, what is asked after every change. */
const quick = [
  'tests/{budgets,contrast,dialogs,graph,journeys,languages,large-letters,links,not-found,privacy}.test.ts',
  'tests/{search-engines,years}.test.ts',
];
/** Tests of a built site know its words, and the name under which a browser keeps things, as its pages do. */
const plugins = [documentary('/', fixture)];
const ownPlugins = [documentary('/')];
/** Those of the documentary of the tests (fixtures/small), and where they run. */
const small = { globalSetup: 'tests/support/site/setup.ts', setupFiles: 'tests/support/in-its-folder.ts' };
/** Nothing here waits for a fixed time; these only end a test that hangs. */
const patience = { expect: { poll: { timeout: 30_000 } }, testTimeout: 300_000, hookTimeout: 600_000 };
/** On a machine that does something else at that moment a page or a film may once be late. */
const onceMore = { retry: 1 };

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      { test: { name: 'laws', include: laws, testTimeout: 300_000 } },
      {
        test: {
          name: 'units',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'testing/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...films, ...laws],
          // No test leaves anything behind: one process reads the map and the schemas once for all of them.
          isolate: false,
          // Real films and real programs: nothing here waits for a fixed time, this only ends a test that hangs.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'films',
          include: films,
          // FFmpeg has threads of its own, and each test file a process of its own: what one leaves behind, none waits for.
          pool: 'forks',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins,
        test: {
          name: 'quick',
          include: quick,
          ...small,
          ...patience,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins,
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          exclude: [...played, 'tests/{new-documentary,other-languages,search-questions}.test.ts'],
          ...small,
          ...patience,
          ...onceMore,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: ownPlugins,
        test: {
          name: 'shipped',
          include: mode === 'release' ? [...shipped, ...ofAny] : shipped,
          globalSetup: 'tests/support/site/setup-shipped.ts',
          setupFiles: 'tests/support/in-its-folder.ts',
          ...patience,
          ...onceMore,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins,
        test: {
          name: 'played',
          include: played,
          ...small,
          ...patience,
          ...onceMore,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        plugins,
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: 'tests/engines/support/setup.ts',
          setupFiles: 'tests/support/in-its-folder.ts',
          // Nothing here waits for a fixed time; these only end a test that hangs.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // Their drivers lose a click now and then.
          retry: 2,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
}));
