import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";

/** The way from a register to importing into it. */
export function ImportEntry({ register }: { readonly register: RegisterName }) {
  const { session } = useApp();
  return (
    <Button edits icon="download" onPress={() => session.getState().go({ name: "import", register })}>
      Excel・CSVから取り込む
    </Button>
  );
}
