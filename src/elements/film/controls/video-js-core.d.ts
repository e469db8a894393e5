/** The player without its streaming: the package types only the whole. */
declare module 'video.js/core' {
  export { default } from 'video.js';
}
