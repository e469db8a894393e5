/** Seven texts in their own letters, as lines of YAML. */
export const sevenTexts = (indent: number): string =>
  inLines(indent, {
    fr: 'Un texte en français, pour l’essai',
    en: 'A text in English, for the test',
    de: 'Ein deutscher Text, für die Probe',
    es: 'Un texto en español, de prueba',
    ar: 'نص بالعربية من أجل التجربة',
    zh: '一段用于测试的中文文字',
    ru: 'Русский текст для проверки',
  });

/** Seven names of one thing, as lines of YAML. */
export const sevenNames = (indent: number): string =>
  inLines(indent, { fr: 'Essai', en: 'Trial', de: 'Probe', es: 'Prueba', ar: 'تجربة', zh: '测试', ru: 'Проба' });

const inLines = (indent: number, texts: Record<string, string>): string =>
  Object.entries(texts)
    .map(([locale, text]) => `${' '.repeat(indent)}${locale}: ${text}\n`)
    .join('');
