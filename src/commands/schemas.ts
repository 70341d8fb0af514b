import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles, SCHEMAS } from '../model/json-schemas.ts';

mkdirSync(SCHEMAS, { recursive: true });
for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(path, text);
