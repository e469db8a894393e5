import type { ComponentName } from '../../schema/vocabulary.ts';
import Aside from './Aside.astro';
import Figure from './Figure.astro';
import Figures from './Figures.astro';
import Film from './Film.astro';
import Foreign from './Foreign.astro';
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

/** What an editor writes in a chapter, and the component that shows it. */
export const components = {
  Aside,
  Figure,
  Figures,
  Film,
  Foreign,
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
} satisfies Record<ComponentName, unknown>;
