// Every element a page may hold, in one small file that all pages share: each wakes only where its tag stands.
import './film/player.ts';
import './film/weight.ts';
import './memory/kept-data.ts';
import './language-choice.ts';
import './gallery/photo-gallery.ts';
import './scenes/scene-map.ts';
import './passport/travel-passport.ts';
import './globe/world-map.ts';
import './search/search-door.ts';
