import type { Site } from '../../schema/site.ts';

type PostKind = Site['posts'][string];

/** A kind of posts by its name in `site.yaml`. Throws naming those that exist. */
export function postKindNamed({ posts }: Pick<Site, 'posts'>, name: string): PostKind {
  const kind = Object.hasOwn(posts, name) ? posts[name] : undefined;
  if (!kind) {
    throw new Error(
      `There is no kind “${name}” in “posts” of content/site.yaml; there are ${Object.keys(posts).join(', ')}.`,
    );
  }
  return kind;
}
