import { webkit } from './webkit.ts';
import { tryPaths } from './try-paths.ts';

tryPaths(webkit);
