import type { Table } from 'mdast';
import { isBlank } from './forms.ts';
import { placeOf } from './mdx.ts';
import { textOf } from './plain-text.ts';
import { problem, type Problem } from '../problem.ts';

/** A table has a head with words, rows that fit it, and no columns aligned. */
export function checkTable(file: string, table: Table): Problem[] {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  const found = rows.flatMap((row) => {
    if (row.children.length > columns) {
      // The page drops such cells.
      const message = `This row has ${row.children.length} cells, and the head of its table has ${columns}. Take one out, or write \\| for the sign itself.`;
      return [problem(placeOf(file, row), 'table-row-fits-its-head', message)];
    }
    if (!isBlank(textOf(row))) return [];
    return [problem(placeOf(file, row), 'table-has-text', 'This row of a table is empty. Fill it or take it out.')];
  });
  const nameless = head?.children.find((cell) => isBlank(textOf(cell)));
  if (nameless)
    found.push(
      problem(placeOf(file, nameless), 'table-has-text', 'This column has no name. Write it in the head of the table.'),
    );
  if (rows.length === 0)
    found.push(problem(placeOf(file, table), 'table-has-text', 'This table has no rows. Write them or take it out.'));
  if (table.align?.some(Boolean))
    found.push(
      problem(
        placeOf(file, table),
        'table-has-no-alignment',
        'This table aligns columns with colons. Write the line under its head as | --- | --- |.',
      ),
    );
  return found;
}
