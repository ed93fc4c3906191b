import "./register-list-box.css";
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from "react-aria-components";
import { Mark } from "../../ui/mark.tsx";
import type { ListedRow } from "./register-list.ts";

interface RegisterListBoxProps {
  readonly label: string;
  readonly rows: readonly ListedRow[];
  readonly selected: string | undefined;
  onSelect(id: string): void;
}

/** The rows of a register; only those in view are rendered. Arrow keys and first letters move, Enter opens. */
export function RegisterListBox({ label, rows, selected, onSelect }: RegisterListBoxProps) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 64 }}>
      <ListBox
        className="register-list-box"
        aria-label={label}
        items={rows}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={selected === undefined ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === "all" ? [] : keys;
          if (key !== undefined) onSelect(String(key));
        }}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={row.name} className="register-list-box__row">
            <span className="register-list-box__name">
              {row.name}
              {row.illustrative && <Mark kind="example" />}
            </span>
            {row.detail !== "" && <span className="register-list-box__detail">{row.detail}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
