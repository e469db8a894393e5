import type { Locale } from '../schema/locale.ts';
import { madeOnce } from './made-once.ts';
import { factsOf } from './locales.ts';

/** The two letters of a country whose three do not begin with them, side by side: `DZADZ` is Algeria, `AUTAT` Austria (ISO 3166-1). */
const others =
  'ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS BIHBA BLRBY BLZBZ ' +
  'BRBBB BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK FROFO FSMFM ' +
  'GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR LBYLY MACMO MAFMF ' +
  'MDGMG MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY ' +
  'PYFPF SENSN SGSGS SLBSB SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV ' +
  'UKRUA URYUY WLFWF';

/** Letters that the map data has and that standard does not: `Intl` has no name for these. */
const withoutName = ['ATC', 'CYN', 'IOA', 'KAS', 'SOL'];

const twoLetters = new Map(others.split(' ').map((letters) => [letters.slice(0, 3), letters.slice(3)]));

const namesIn = madeOnce(
  (locale: Locale) => new Intl.DisplayNames(factsOf(locale).intl, { type: 'region', fallback: 'none' }),
);

/** The name browsers have for a country. @param country its three letters, `DZA` @returns nothing where there is none */
export function countryName(country: string, locale: Locale): string | undefined {
  if (!/^[A-Z]{3}$/.test(country) || withoutName.includes(country)) return undefined;
  return namesIn(locale).of(twoLetters.get(country) ?? country.slice(0, 2));
}
