/** Seven texts in their own letters, as lines of YAML. */
export const sevenTexts = (indent: number): string =>
  Object.entries({
    fr: 'Un texte en français, pour l’essai',
    en: 'A text in English, for the test',
    de: 'Ein deutscher Text, für die Probe',
    es: 'Un texto en español, de prueba',
    ar: 'نص بالعربية من أجل التجربة',
    zh: '一段用于测试的中文文字',
    ru: 'Русский текст для проверки',
  })
    .map(([locale, text]) => `${' '.repeat(indent)}${locale}: ${text}\n`)
    .join('');
