/**
 * The regions of the world, by the codes of the United Nations: Africa, the Americas, Asia, Europe, Oceania, and the world
 * for what is in none of them. `Intl` has their names in every language.
 */
export const regions = ['002', '019', '142', '150', '009', '001'] as const;

export type Region = (typeof regions)[number];

/**
 * Countries and territories by the three letters of the map data, after “Standard country or area codes for statistical
 * use” (M49), which says of itself that it implies no assumption regarding political or other affiliation. The letters
 * that only the map data has stand with those around them.
 */
const countries: Record<Exclude<Region, '001'>, string> = {
  '002':
    'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ IOT KEN LBR LBY LSO ' +
    'MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN SLE SOL SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ' +
    'ZMB ZWE ATF',
  '019':
    'ABW AIA ARG ATG BES BHS BLM BLZ BMU BOL BRA BRB CAN CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP GRD GRL GTM GUF GUY ' +
    'HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SGS SLV SPM SUR SXM TCA TTO URY USA VCT VEN VGB VIR BVT',
  '142':
    'AFG ARE ARM AZE BGD BHR BRN BTN CHN CYN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAS KAZ KGZ KHM KOR KWT LAO LBN LKA ' +
    'MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM',
  '150':
    'ALA ALB AND AUT BEL BGR BIH BLR CHE CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE ' +
    'LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SJM SMR SRB SVK SVN SWE UKR VAT XKX',
  '009':
    'ASM ATC AUS CCK COK CXR FJI FSM GUM HMD IOA KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL TON TUV UMI VUT ' +
    'WLF WSM',
};

const known = new Map(
  Object.entries(countries).flatMap(([region, letters]) => letters.split(' ').map((a3) => [a3, region as Region])),
);

/** The region of a country. @param country its three letters, `DZA` */
export const regionOf = (country: string): Region => known.get(country) ?? '001';

/** What stands in a region. */
export interface InRegion<Item> {
  region: Region;
  items: Item[];
}

/** Things by region, in the order of the regions and in their own; no region that has none. */
export function byRegion<Item>(items: readonly Item[], countryOf: (item: Item) => string): InRegion<Item>[] {
  const groups = Map.groupBy(items, (item) => regionOf(countryOf(item)));
  return regions.flatMap((region) => {
    const inRegion = groups.get(region);
    return inRegion ? [{ region, items: inRegion }] : [];
  });
}
