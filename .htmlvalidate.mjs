// What `html-validate` is asked of every page. Everything it recommends, but for two rules, each for its reason.
/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // `<figure role="figure">` is what RGAA 1.9 asks for, and Safari forgets that a list without bullets is one unless
    // it says `role="list"`: both roles are redundant by the letter, and not in use.
    'no-redundant-role': 'off',
    // `#t=83` is a moment of the film (Media Fragments), and a heading in Arabic has an address in Arabic. HTML allows
    // every id without a space; letters, digits and hyphens are a habit of other formats.
    'valid-id': ['error', { relaxed: true }],
  },
};
