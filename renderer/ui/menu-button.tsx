import "./popover.css";
import "./button.css";
import "./icon-button.css";
import "./menu-button.css";
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button, type ButtonSize, type ButtonVariant } from "./button.tsx";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import type { IconName } from "./icon-shapes.ts";
import { useReadOnly } from "./read-only.tsx";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Shown at the end, e.g. 「Ctrl+S」. */
  readonly shortcut?: string | undefined;
  /** One of several settings: whether it is the one in force. */
  readonly chosen?: boolean | undefined;
  readonly danger?: boolean | undefined;
  onAction(): void;
}

interface MenuButtonProps {
  /** The button's text; its name for screen readers when `iconOnly`. */
  readonly label: string;
  /** A function is asked when the menu opens: for entries that are dear to find. */
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly icon?: IconName | undefined;
  readonly iconOnly?: boolean | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** Every entry changes the project: where that can only be read, a press says why nothing opens. */
  readonly edits?: boolean | undefined;
}

/** A button that opens a list of actions. */
export function MenuButton({
  label,
  items,
  icon,
  iconOnly = false,
  variant = "outline",
  size = "medium",
  edits = false,
}: MenuButtonProps) {
  const { readOnly } = useReadOnly();
  // The guarded button says why before anything is opened.
  if (edits && readOnly)
    return iconOnly ? (
      <IconButton edits icon={icon ?? "more"} label={label} onPress={() => undefined} />
    ) : (
      <Button edits icon={icon} iconAfter="down" variant={variant} size={size}>
        {label}
      </Button>
    );
  return (
    <MenuTrigger>
      {iconOnly ? (
        <AriaButton className="icon-button" aria-label={label}>
          <Icon name={icon ?? "more"} />
        </AriaButton>
      ) : (
        <AriaButton className={classes("button", `button--${variant}`, `button--${size}`)}>
          {icon && <Icon name={icon} />}
          <span className="button__text">{label}</span>
          <Icon name="down" />
        </AriaButton>
      )}
      <Popover className="popover">
        <Entries label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
}

/** Rendered only while the menu is open. */
function Entries({ label, items }: Pick<MenuButtonProps, "label" | "items">) {
  const entries = typeof items === "function" ? items() : items;
  return (
    <Menu className="menu-button__list" aria-label={label}>
      {entries.map((item) => (
        <MenuItem
          key={item.id}
          id={item.id}
          textValue={item.label}
          className={classes("popover__option", item.danger && "popover__option--danger")}
          onAction={() => item.onAction()}
        >
          {item.chosen !== undefined && (
            <span className="popover__check">{item.chosen && <Icon name="check" />}</span>
          )}
          {item.icon && <Icon name={item.icon} />}
          <span className="popover__text">
            {item.label}
            {item.chosen && <span className="visually-hidden">（選択中）</span>}
            {item.description && <span className="popover__description">{item.description}</span>}
          </span>
          {item.shortcut && <kbd className="popover__shortcut">{item.shortcut}</kbd>}
        </MenuItem>
      ))}
    </Menu>
  );
}
