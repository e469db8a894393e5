import type { Cue } from '../../src/model/captions.ts';
import { allChapters, type Content, type MediaFile } from './content.ts';
import { issueAt, type Issue } from './issue.ts';

/** Captions can be read, and their sentences come one after the other. */
export const captionsAreInTime = (content: Content): Issue[] =>
  allChapters(content)
    .flatMap(({ media }) => media)
    .flatMap((media) => captionIssues(media));

function captionIssues({ file, cues, cueLines = [] }: MediaFile): Issue[] {
  if (cues === undefined) return [];
  if (cues instanceof Error) return [unreadable(file, cues.message)];
  if (cues.length === 0)
    return [issueAt(file, undefined, 'There is no sentence in these captions.', 'Write at least one, with its times.')];
  return cues.flatMap((cue, index) => {
    const line = cueLines[index];
    const before = cues[index - 1];
    if (cue.end <= cue.start) {
      return [
        issueAt(
          file,
          line,
          `“${short(cue)}” ends before it begins (${clock(cue.start)} to ${clock(cue.end)}).`,
          'Put the earlier time first.',
        ),
      ];
    }
    if (cue.text === '')
      return [issueAt(file, line, 'There are times here and no words.', 'Write what is said, or remove the times.')];
    if (before && cue.start < before.end) {
      return [
        issueAt(
          file,
          line,
          `“${short(cue)}” begins at ${clock(cue.start)}, before the sentence above it ends (${clock(before.end)}).`,
          'Let one end where the other begins.',
        ),
      ];
    }
    return [];
  });
}

/** The reader of captions names the line in its message: “Line 3: …”. */
function unreadable(file: string, message: string): Issue {
  const [, line, problem = message] = /^Line (\d+): (.*)$/s.exec(message) ?? [];
  return issueAt(
    file,
    line === undefined ? undefined : Number(line),
    problem.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    'Captions begin with a line WEBVTT; then, for each sentence, its times “00:01.000 --> 00:04.000” and its words.',
  );
}

const short = ({ text }: Cue): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
