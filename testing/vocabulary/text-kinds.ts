/**
 * What a text must look like where the vocabulary asks for more than a text. Of texts in general nothing is asked.
 * A duration is written as ISO 8601 has it, in place of a thing of that type.
 */
export const textKinds: Record<string, (text: string) => boolean> = {
  Text: () => true,
  URL: (text) => ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? ''),
  Date: (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isDay(text),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.test(text) && isDay(text),
  Time: (text) => /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(text),
  Duration: (text) => /^P(?=\w)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(text),
};

/** A 30th of February is carried over into March by some, and so is no day. */
function isDay(text: string): boolean {
  const day = new Date(text.length > 10 ? text : `${text}${'-01-01'.slice(text.length - 4)}T00:00Z`);
  return !Number.isNaN(day.getTime()) && (text.length < 10 || day.toISOString().startsWith(text.slice(0, 10)));
}
