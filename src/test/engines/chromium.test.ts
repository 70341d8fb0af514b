import { chromium } from './chromium.ts';
import { tryPaths } from './try-paths.ts';

tryPaths(chromium);
