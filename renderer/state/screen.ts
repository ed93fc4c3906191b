import type { ItemId } from "../../worksheets/definition/item-definition.ts";
import type { RegisterName } from "../../worksheets/definition/register.ts";

/** Where the user is. Nothing here is saved in a project. */
export type Screen =
  | { readonly name: "start" }
  | { readonly name: "overview" }
  /** `item` is shown and focused; `sheet` is a sheet key ("a1", "b1", "b3/<company id>"). */
  | { readonly name: "sheet"; readonly sheet: string; readonly item?: ItemId; readonly company?: string }
  /** `register`: a register's name or "municipality"; `row` is shown. */
  | { readonly name: "registers"; readonly register?: string; readonly row?: string }
  /** Excel・CSVから取り込む */
  | { readonly name: "import"; readonly register: RegisterName }
  | { readonly name: "review" }
  | { readonly name: "export" }
  /** 版の履歴 */
  | { readonly name: "history" }
  /** Another state of the project is merged in: the file as somebody else changed it, or a copy the user chooses. */
  | { readonly name: "merge"; readonly from: "file" | "chosen" };
