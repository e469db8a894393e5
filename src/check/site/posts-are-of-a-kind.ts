import { definedOr } from '../closest.ts';
import type { Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** Every post is of a kind that `site.yaml` defines. */
export function postsAreOfAKind({ site, postings }: Content): Fault[] {
  const posts = valueAt(site.data, 'posts');
  // Where there are none at all, the fields of the site are at fault.
  if (posts === undefined || site.fault) return [];
  return postings.flatMap(({ facts }) => {
    const kind = textAt(facts.data, 'post', 'kind');
    if (kind === undefined || kind === '' || namesIn(posts).includes(kind)) return [];
    return [
      faultAt(
        facts.file,
        facts.lineOf(['post', 'kind']),
        `There is no kind of posts “${kind}”.`,
        definedOr(kind, namesIn(posts), `under “posts:” in ${site.file}`),
      ),
    ];
  });
}
