// Every element a page may hold, in one small file that all pages share: each wakes only where its tag stands.
import './film-player.ts';
import './film-weight.ts';
import './kept-data.ts';
import './language-choice.ts';
import './photo-gallery.ts';
import './scene-map.ts';
import './travel-passport.ts';
import './world-map.ts';
