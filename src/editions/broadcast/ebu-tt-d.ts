import { factsOf } from '../../i18n/locales.ts';
import { sayingsOf, type Cue } from '../../model/film/captions/captions.ts';
import type { Saying } from '../../model/film/captions/cue-text.ts';
import { stampOf } from '../../model/film/moment.ts';
import type { Locale } from '../../schema/locale.ts';
import { escaped } from '../epub/xhtml.ts';

/**
 * Captions as broadcasters take them: EBU-TT-D (EBU Tech 3380, version 1.0.1), which is IMSC 1 text, too. Moments are
 * those of the film; the words are those of the captions, line by line.
 * @param cues as they are published: typeset
 */
export function ebuTtD(cues: readonly Cue[], locale: Locale): string {
  const { tag, dir } = factsOf(locale);
  const paragraphs = cues.filter(({ text }) => text !== '').map((cue, index) => paragraph(cue, index + 1));
  return `<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ebuttm="urn:ebu:tt:metadata" xmlns:ebutts="urn:ebu:tt:style" xml:lang="${tag}" xml:space="default" ttp:timeBase="media" ttp:cellResolution="50 30">
<head>
<metadata>
<ebuttm:documentMetadata>
<ebuttm:conformsToStandard>urn:ebu:tt:distribution:2018-04</ebuttm:conformsToStandard>
<ebuttm:conformsToStandard>http://www.w3.org/ns/ttml/profile/imsc1/text</ebuttm:conformsToStandard>
</ebuttm:documentMetadata>
</metadata>
<styling>
<style xml:id="lines" tts:direction="${dir}" tts:unicodeBidi="normal" tts:textAlign="center" tts:fontFamily="proportionalSansSerif" tts:fontSize="160%" tts:lineHeight="125%" tts:wrapOption="wrap" ebutts:linePadding="0.5c" ebutts:multiRowAlign="center"/>
<style xml:id="said" tts:color="#ffffff" tts:backgroundColor="#000000c2" tts:fontStyle="normal"/>
<style xml:id="seen" tts:color="#ffffff" tts:backgroundColor="#000000c2" tts:fontStyle="italic"/>
</styling>
<layout>
<region xml:id="below" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after" tts:writingMode="${dir === 'rtl' ? 'rltb' : 'lrtb'}" tts:overflow="visible"/>
<region xml:id="above" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="before" tts:writingMode="${dir === 'rtl' ? 'rltb' : 'lrtb'}" tts:overflow="visible"/>
</layout>
</head>
<body>
<div style="lines">
${paragraphs.join('\n')}
</div>
</body>
</tt>
`;
}

const paragraph = (cue: Cue, number: number): string =>
  `<p xml:id="cue${number}" region="${isAbove(cue) ? 'above' : 'below'}" begin="${stampOf(cue.start)}" end="${stampOf(cue.end)}">${sayingsOf(cue).map(spans).join('')}</p>`;

/** A line of its own for each voice, unless it goes on where the one before ends. */
function spans({ text, isOnScreen, goesOn }: Saying, index: number): string {
  const words = text.split('\n').map(escaped).join('<br/>');
  const before = index === 0 ? '' : goesOn ? '<span style="said"> </span>' : '<br/>';
  return `${before}<span style="${isOnScreen ? 'seen' : 'said'}">${words}</span>`;
}

/** Whether its editor put a cue in the upper half: `line:10%`, or one of the first lines, `line:1`. */
function isAbove({ settings = '' }: Cue): boolean {
  const line = settings.split(' ').find((setting) => setting.startsWith('line:'));
  if (line === undefined) return false;
  const [place = ''] = line.slice('line:'.length).split(',');
  const number = parseFloat(place);
  return place.endsWith('%') ? number < 50 : number >= 0 && number < 8;
}
