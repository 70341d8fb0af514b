import { checkContent } from '../model/check-content.ts';

if (!checkContent(process.cwd())) process.exitCode = 1;
