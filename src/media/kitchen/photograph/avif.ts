import type { Effort } from '../effort.ts';

/**
 * How sharp makes an AVIF. The two look alike; measured on six plates, 1280 pixels wide, as the mean SSIM and time of a
 * core against the same plates in WebP (0.977, 48.8 kB):
 *
 *     brisk    0.9785, 43.5 kB, 0.8 s    patient  0.9785, 35.6 kB, 5.8 s
 *
 * Below effort 2 a file is larger than its WebP, and looks worse.
 */
export const avif: Record<Effort, { effort: number; quality: number }> = {
  brisk: { effort: 2, quality: 50 },
  patient: { effort: 4, quality: 46 },
};
