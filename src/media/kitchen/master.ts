import { Demuxer } from 'node-av/api';

/**
 * Opens a film or a sound of an editor's as it is, its moments untouched. Only files that hold what they show: others
 * name files, here or elsewhere, that would be read in their place.
 */
export const openMaster = (file: string): Promise<Demuxer> =>
  Demuxer.open(file, {
    copyTs: true,
    options: { format_whitelist: 'mov,matroska,wav,aiff,flac,ogg,mp3,aac', protocol_whitelist: 'file' },
  });
