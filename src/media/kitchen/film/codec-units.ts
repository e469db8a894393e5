/** What the units of one packet of a film are. */
export interface Units {
  /** A frame is among them that no other is needed for. */
  key: boolean;
  /** How many say something that no player needs. */
  messages: number;
}

/**
 * Units of H.264 in an MP4, each after its length: 5 is a frame nothing before is needed for (IDR), 6 a message. Throws
 * where the lengths are none: other players than FFmpeg's would not find the units.
 */
export function h264Units(data: Buffer): Units {
  const types: number[] = [];
  let at = 0;
  while (at + 5 <= data.length) {
    types.push((data[at + 4] ?? 0) & 31);
    at += 4 + data.readUInt32BE(at);
  }
  if (at !== data.length) throw new Error('The units of a frame are not as long as they say.');
  return { key: types.includes(5), messages: types.filter((type) => type === 6).length };
}

/** Units of AV1 (its specification, section 5.3): 1 heads a sequence, as before every key frame; 5 is a message. */
export function av1Units(data: Buffer): Units {
  const types: number[] = [];
  for (let at = 0; at < data.length;) {
    const head = data[at] ?? 0;
    types.push((head >> 3) & 15);
    at += head & 4 ? 2 : 1;
    let length = 0;
    for (let shift = 0, more = true; more; shift += 7, at += 1) {
      length += ((data[at] ?? 0) & 127) << shift;
      more = ((data[at] ?? 0) & 128) !== 0;
    }
    at += length;
  }
  return { key: types.includes(1), messages: types.filter((type) => type === 5).length };
}
