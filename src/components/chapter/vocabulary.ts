import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../schema/vocabulary.ts';
import Aside from './Aside.astro';
import Figure from './Figure.astro';
import Figures from './Figures.astro';
import Film from './Film.astro';
import Gallery from './Gallery.astro';
import Map from './Map.astro';
import Photograph from './Photograph.astro';
import Question from './Question.astro';
import Questions from './Questions.astro';
import Quote from './Quote.astro';
import Scene from './Scene.astro';
import SinceThen from './SinceThen.astro';
import Sources from './Sources.astro';
import Year from './Year.astro';

/** What an editor writes in a chapter, and the component that shows it. Words in another language stand in a sentence. */
const components: Record<string, AstroComponentFactory> = {
  Aside,
  Figure,
  Figures,
  Film,
  Gallery,
  Map,
  Photograph,
  Question,
  Questions,
  Quote,
  Scene,
  SinceThen,
  Sources,
  Year,
} satisfies Record<Exclude<ComponentName, 'Foreign'>, unknown>;

/** The component that shows what an editor wrote. Throws where there is none of that name. */
export function componentNamed(name: string): AstroComponentFactory {
  const component = components[name];
  if (!component) throw new Error(`There is no component <${name}>. Run “npm run check”.`);
  return component;
}
