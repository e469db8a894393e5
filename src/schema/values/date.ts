import { z } from 'astro/zod';

const advice = 'Write the day as year-month-day: “2026-11-22”.';

/** A calendar day, `2026-11-22`. YAML readers hand it over as text or as a date; both become `2026-11-22`. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: advice }),
);
