import { firefox } from './firefox.ts';
import { tryPaths } from './try-paths.ts';

tryPaths(firefox);
