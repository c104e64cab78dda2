import type { ReactNode } from 'react';
import type { Table } from '../../../model/content.ts';
import { Inlines } from './Inlines.tsx';
import { Sequence } from './Sequence.tsx';
import { useBlockMarks } from './useBlockMarks.ts';

/** A table; it scrolls by itself where it is wider than the column. */
export function TableBlock({ table }: { readonly table: Table }): ReactNode {
  return (
    <div className="overflow-x-auto" {...useBlockMarks(table.at)}>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <Sequence
              of={table.head}
              draw={(cell) => (
                <th scope="col">
                  <Inlines of={cell} />
                </th>
              )}
            />
          </tr>
        </thead>
        <tbody>
          <Sequence of={table.rows} draw={drawRow} />
        </tbody>
      </table>
    </div>
  );
}

function drawRow(row: Table['rows'][number]): ReactNode {
  return (
    <tr>
      <Sequence
        of={row}
        draw={(cell) => (
          <td>
            <Inlines of={cell} />
          </td>
        )}
      />
    </tr>
  );
}
