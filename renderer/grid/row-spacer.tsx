interface RowSpacerProps {
  /** In CSS pixels. */
  readonly height: number;
  /** How many columns the table has. */
  readonly columns: number;
}

/** Stands for the rows that are not rendered. The attribute, as no inline style is allowed. */
export function RowSpacer({ height, columns }: RowSpacerProps) {
  return (
    <tr>
      <td className="row-spacer" colSpan={columns} height={Math.round(height)} />
    </tr>
  );
}
