import "./chip.css";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-shapes.ts";
import { useReadOnly } from "./read-only.tsx";

export interface ChipProps {
  readonly children: string;
  onPress(): void;
  /** Default `plus`. */
  readonly icon?: IconName | undefined;
  /** Already taken over: shown with a check mark, still pressable. */
  readonly used?: boolean | undefined;
  /** Name for screen readers, e.g. 「「人手不足」を追加」; contains the text. */
  readonly label?: string | undefined;
}

/** A hint that is taken into the project by pressing it. Put several into `<ul className="chip-list">`. */
export function Chip({ children, onPress, icon = "plus", used = false, label }: ChipProps) {
  const { guarded } = useReadOnly();
  return (
    <button
      type="button"
      className={classes("chip", used && "chip--used")}
      aria-label={label ?? (used ? `${children}（追加済み）` : undefined)}
      onClick={guarded(() => onPress())}
    >
      <Icon name={used ? "check" : icon} />
      {children}
    </button>
  );
}
