import { DomUtils } from 'htmlparser2';
import { factsOf } from '../../src/i18n/locales.ts';
import { pageAddress } from '../../src/model/story/addresses.ts';
import type { SeenOnPages } from '../../src/model/conformity/criteria.ts';
import { all, directionOf, has, hasLabel, hasTrack, hasTranscript } from './page-parts.ts';
import { isRefresh, isRightToLeft, isTag, leadsTo, root } from './page-parts.ts';
import { inOneLine, named, nameOf, standing, textOf, within, type ReadPage } from './read-page.ts';

/** What a page shows of one criterion. Where the page has nothing of the kind, it says nothing of it. */
export interface Probe {
  applies?: (page: ReadPage) => boolean;
  holds: (page: ReadPage) => boolean;
}

/** Tables are none of the means an editor has; one that came in all the same is judged by a person. */
const tables: Probe = { applies: has('table'), holds: () => false };
/** No form sends or checks anything: one that closes its dialog is a button, and the search takes any question as it is. */
const forms: Probe = {
  applies: (page) =>
    named(page, 'form').some(({ attribs }) => attribs['method'] !== 'dialog' && attribs['role'] !== 'search'),
  holds: () => false,
};
const frames: Probe = {
  applies: has('iframe', 'frame'),
  holds: (page) => all(page, ['iframe', 'frame'], (frame) => nameOf(frame) !== ''),
};

export const probes: Record<SeenOnPages, Probe> = {
  '1.1': {
    applies: has('img'),
    holds: (page) =>
      all(page, ['img'], ({ attribs }) => 'alt' in attribs) &&
      named(page, 'svg').every((one) => one.attribs['role'] !== 'img' || nameOf(one) !== ''),
  },
  '1.9': {
    applies: has('figcaption'),
    holds: (page) =>
      all(page, ['figure'], (figure) => {
        const caption = DomUtils.findOne(({ name }) => name === 'figcaption', figure.children);
        if (!caption) return true;
        const { role, 'aria-label': label = '' } = figure.attribs;
        return role === 'figure' && inOneLine(label) === inOneLine(textOf(caption));
      }),
  },
  ...{ '2.1': frames, '2.2': frames },
  '4.1': {
    applies: has('video'),
    holds: (page) => named(page, 'video').every(() => has('film-player')(page)) && hasTranscript(page),
  },
  '4.3': {
    applies: has('video'),
    holds: (page) => all(page, ['video'], (video) => hasTrack(video, 'captions') || hasTrack(video, 'subtitles')),
  },
  '4.10': {
    applies: has('video', 'audio'),
    holds: (page) => all(page, ['video', 'audio'], ({ attribs }) => !('autoplay' in attribs)),
  },
  ...{
    '5.1': tables,
    '5.2': tables,
    '5.3': tables,
    '5.4': tables,
    '5.5': tables,
    '5.6': tables,
    '5.7': tables,
    '5.8': tables,
  },
  '6.2': {
    applies: has('a'),
    holds: (page) => all(page, ['a'], (link) => !link.attribs['href'] || nameOf(link) !== ''),
  },
  '8.1': { holds: ({ isTyped }) => isTyped },
  '8.3': { holds: (page) => Boolean(root(page)?.attribs['lang']) },
  '8.4': {
    holds: (page) => {
      const { lang, dir } = root(page)?.attribs ?? {};
      const [, own = ''] = page.address.split('/');
      if (!isTag(lang ?? '') || !isTag(own)) return isTag(lang ?? '');
      // A text in a language that no button speaks says its own.
      const isOwn = lang === factsOf(own).tag && (dir ?? 'ltr') === factsOf(own).dir;
      return isOwn || page.all.some(({ attribs }) => attribs['lang'] === factsOf(own).tag);
    },
  },
  '8.5': { holds: (page) => standing(named(page, 'title')).some((title) => textOf(title) !== '') },
  '8.8': {
    holds: ({ all: elements }) =>
      elements.every(({ attribs: { lang } }) => lang === undefined || lang === '' || isTag(lang)),
  },
  '8.10': {
    holds: ({ all: elements }) =>
      elements.every((element) => {
        const { lang } = element.attribs;
        return !lang || ['auto', isRightToLeft(lang) ? 'rtl' : 'ltr'].includes(directionOf(element));
      }),
  },
  '9.1': {
    holds: (page) => {
      const levels = standing(named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')).map(({ name }) => Number(name[1]));
      const isSkipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length === 1 && !isSkipped;
    },
  },
  '9.2': {
    holds: (page) => standing(named(page, 'main')).length === 1 && all(page, ['nav'], (nav) => nameOf(nav) !== ''),
  },
  '9.3': { applies: has('li'), holds: (page) => all(page, ['li'], (item) => within(item, 'ul', 'ol', 'menu')) },
  '10.1': {
    holds: ({ all: elements }) =>
      elements.every(({ name, attribs }) => !('style' in attribs) && !['font', 'center', 'big'].includes(name)),
  },
  '11.1': {
    applies: has('input', 'select', 'textarea'),
    holds: (page) =>
      all(
        page,
        ['input', 'select', 'textarea'],
        (field) => nameOf(field) !== '' || within(field, 'label') || hasLabel(page, field),
      ),
  },
  '11.9': { applies: has('button'), holds: (page) => all(page, ['button'], (button) => nameOf(button) !== '') },
  ...{ '11.10': forms, '11.11': forms, '11.12': forms, '11.13': forms },
  '12.4': {
    applies: has('footer'),
    holds: (page) => {
      const { lang = '' } = root(page)?.attribs ?? {};
      // “zh-Hans” is at /zh/.
      const [main = ''] = lang.split('-');
      const maps = [lang, main].filter(isTag).map((language) => pageAddress(language, 'sitemap'));
      if (maps.length === 0) return true;
      return named(page, 'a').some((link) => within(link, 'footer') && maps.some((map) => leadsTo(link, map)));
    },
  },
  '12.6': { applies: has('footer'), holds: (page) => ['header', 'main', 'footer'].every((name) => has(name)(page)) },
  '12.7': {
    applies: has('footer'),
    holds: (page) => {
      const first = standing(named(page, 'a'))[0]?.attribs['href'] ?? '';
      return first.startsWith('#') && page.all.some(({ attribs }) => attribs['id'] === first.slice(1));
    },
  },
  '13.1': { applies: (page) => named(page, 'meta').some(isRefresh), holds: () => false },
  '13.2': { holds: (page) => all(page, ['a'], ({ attribs }) => attribs['target'] === undefined) },
};
