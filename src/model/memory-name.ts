// A browser's storage is shared by all sites of one host. A build puts here what `content/site.yaml` calls the site, and
// where it is published: see `scripts/documentary.ts`.

/** Stands before the name of each thing that is kept: `destinations`. */
export const memoryName: string = 'documentary';

/** Stands after it, where the site lies under a path: `/docs`. */
export const memoryPlace: string = '';
