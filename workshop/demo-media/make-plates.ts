import { algeria, lands as algerianLands } from './plates/algeria.ts';
import { chandigarh, lands as landsOfChandigarh } from './plates/chandigarh.ts';
import { lands as georgianLands } from './plates/georgia-places.ts';
import { georgia } from './plates/georgia.ts';
import { lands as astronomerLands } from './plates/astronomer-places.ts';
import { astronomer } from './plates/astronomer.ts';
import { india, lands as indianLands } from './plates/india.ts';
import { jerusalem, lands as jerusalemLands } from './plates/jerusalem.ts';
import { lands as peruvianLands, peru } from './plates/peru.ts';
import { makePlate } from './plates/plate.ts';
import { lands as slovakLands } from './plates/slovakia-places.ts';
import { slovakia } from './plates/slovakia.ts';
import { earthWith } from './sources/earth.ts';

// node make-plates.ts [word…]: all plates, or those whose path contains one of the words.
const words = process.argv.slice(2);

for (const [plates, lands] of [
  [algeria, algerianLands],
  [peru, peruvianLands],
  [georgia, georgianLands],
  [india, indianLands],
  [chandigarh, landsOfChandigarh],
  [jerusalem, jerusalemLands],
  [slovakia, slovakLands],
  [astronomer, astronomerLands],
] as const) {
  const chosen = plates.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));
  if (chosen.length === 0) continue;
  const earth = await earthWith(lands);
  for (const plate of chosen) {
    const { file, bytes } = await makePlate(plate, earth);
    console.log(`${file}  ${Math.round(bytes / 1024)} kB`);
  }
}
