import type { Table, TableRow } from 'mdast';
import { isBlank } from './forms.ts';
import { placeOf } from './mdx.ts';
import { textOf } from './plain-text.ts';
import { problemsAt, type Fault, type Problem } from '../problem.ts';

/** A table has a head with words, rows that fit it, and no columns aligned. */
export function checkTable(file: string, table: Table): Problem[] {
  const [head, ...rows] = table.children;
  const cells = head?.children ?? [];
  const nameless = cells.find((cell) => isBlank(textOf(cell)));
  return [
    ...rows.flatMap((row) => problemsAt(placeOf(file, row), rowFault(row, cells.length))),
    ...problemsAt(
      placeOf(file, nameless ?? table),
      nameless && ['table-has-text', 'This column has no name. Write it in the head of the table.'],
    ),
    ...problemsAt(
      placeOf(file, table),
      rows.length === 0 && ['table-has-text', 'This table has no rows. Write them or take it out.'],
      table.align?.some(Boolean) && [
        'table-has-no-alignment',
        'This table aligns columns with colons. Write the line under its head as | --- | --- |.',
      ],
    ),
  ];
}

function rowFault(row: TableRow, columns: number): Fault | undefined {
  // The page drops such cells.
  if (row.children.length > columns)
    return [
      'table-row-fits-its-head',
      `This row has ${row.children.length} cells, and the head of its table has ${columns}. Take one out, or write \\| for the sign itself.`,
    ];
  return isBlank(textOf(row)) ? ['table-has-text', 'This row of a table is empty. Fill it or take it out.'] : undefined;
}
