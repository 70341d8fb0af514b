/** Where a package’s code ends up: with readers, in the build, or only on developers’ machines. */
export const reaches = ['browser', 'build', 'development'] as const;
/** How far the code of a package gets. */
export type Reach = (typeof reaches)[number];

/** Packages whose code, letters or shapes reach a reader’s browser, wherever `package.json` lists them. */
export const inBrowser: Readonly<Record<string, string>> = {
  '@fontsource-variable/source-serif-4': 'the fonts, cut down',
  'fastest-levenshtein': 'near names in the search',
  stemmer: 'forms of words in the search',
};

/** Licences that ask only for their notice, or for nothing; always allowed. */
const free = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'Python-2.0', 'Zlib'];

/** Licences, by SPDX identifier (https://spdx.org/licenses/), that may be used, and why. */
export const allowed: Readonly<Record<Reach, Readonly<Record<string, string>>>> = {
  browser: {
    ...Object.fromEntries(free.map((id) => [id, 'asks for its notice at most'])),
    'OFL-1.1': 'fonts may be cut and served; its text is kept beside them',
  },
  build: {
    ...Object.fromEntries(free.map((id) => [id, 'asks for its notice at most'])),
    'Apache-2.0': 'asks for its notices where the code is passed on, and it is not',
    'LGPL-3.0-or-later': 'a library of sharp, used as it is and not passed on',
    'MPL-2.0': 'asks for changes of its own files where they are passed on; none is changed, none passed on',
    'OFL-1.1': 'letters drawn in cards are no copy of the font',
  },
  development: {
    ...Object.fromEntries(free.map((id) => [id, 'asks for its notice at most'])),
    'Apache-2.0': 'as above',
    'CC-BY-3.0': 'asks to name the author of a list of licences where it is passed on, and it is not',
    'MPL-2.0': 'as above',
  },
};

/** Packages that are allowed by name, for their own reason, under these words only. */
export const exceptions: Readonly<
  Record<string, { readonly licence: string; readonly reach: Reach; readonly why: string }>
> = {
  citeproc: {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    reach: 'build',
    why: 'writes citations while the site is built; its duties follow those who pass it on or serve it, and only its output is served',
  },
};
