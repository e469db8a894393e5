import { z } from 'astro/zod';

/** Licences texts and photographs may be published under, by their SPDX name; `reserved` is all rights reserved. */
export const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'Etalab-2.0', 'reserved'] as const;

export const licence = z.enum(licences, { error: `The licence is one of ${licences.join(', ')}.` });
