import { chromium, translating } from './chromium.ts';
import { tryPaths } from './try-paths.ts';

tryPaths(chromium);
// What translates a page is a script.
tryPaths(translating, []);
