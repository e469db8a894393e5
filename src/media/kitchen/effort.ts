/**
 * How much time the kitchen takes. `brisk` is for whoever waits for the site; `patient`, for what is made once and kept
 * beside its master (`npm run keep`): several times as long, for AV1 and AVIF a fifth to a third lighter that look no
 * worse.
 */
export type Effort = 'brisk' | 'patient';
