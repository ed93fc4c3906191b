import type { Menu, MenuItemConstructorOptions } from "electron";
import { modelled, NotModelled } from "./not-modelled.ts";

type Item = MenuItemConstructorOptions;

function itemsBelow(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsBelow(item.submenu) : [])]);
}

function check(item: Item): void {
  if (item.label === undefined && item.role === undefined && item.type === undefined)
    throw new Error("Invalid template for MenuItem: must have at least one of label, role or type");
  // Keys pressed in a test go to the page alone.
  if (item.accelerator !== undefined && item.registerAccelerator !== false)
    throw new NotModelled(`a menu that takes ${item.accelerator} from the page`);
}

/** The application's menu, which a test uses by the labels of its items. */
export function menuStandIn() {
  let shown: readonly Item[] = [];

  const menu = modelled("Menu", {
    buildFromTemplate: (template: Item[]) => {
      for (const item of itemsBelow(template)) check(item);
      return template as unknown as Menu;
    },
    setApplicationMenu: (built: Menu | null) => {
      shown = (built ?? []) as unknown as readonly Item[];
    },
  } satisfies Pick<typeof Menu, "buildFromTemplate" | "setApplicationMenu">);

  return {
    menu,
    /** All items of the menu, those below others behind these. */
    items: () => itemsBelow(shown),
    /** Chooses the item with this id, as the user does by mouse. */
    choose: (id: string) => {
      const item = itemsBelow(shown).find((one) => one.id === id);
      if (!item?.click) throw new Error(`The menu has no command "${id}"`);
      item.click(null as never, undefined, null as never);
    },
  };
}
