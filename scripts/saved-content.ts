import { relative, resolve, sep } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { findIssues } from '../src/check/checks.ts';
import { allTold } from '../src/check/print.ts';
import { readContent } from '../src/reading/read-content.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * In development: what an editor saves is read anew, and shown at once; or, over the page and in the terminal, what there
 * is to mend in it, in the words of `npm run check`.
 */
export function savedContent(): Plugin {
  return {
    name: 'saved-content',
    apply: 'serve',
    configureServer(server) {
      const root = server.config.root;
      const reader = resolve(root, 'src', 'content.ts');
      const isContent = (path: string) => relative(root, path).startsWith(`content${sep}`);
      const readAgain = (path: string) => {
        if (!isContent(path)) return;
        const { issues } = findIssues(readContent('content'));
        if (issues.length > 0) {
          const message = allTold(issues);
          server.config.logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
          return;
        }
        for (const { moduleGraph } of Object.values(server.environments)) {
          for (const module of moduleGraph.getModulesByFile(reader) ?? []) moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, readAgain);
    },
  };
}
