import "./registers-screen.css";
import { REGISTER_NAMES, type RegisterName } from "../../../worksheets/definition/register.ts";
import { REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { useApp, useProject, useSession } from "../../state/app-context.tsx";
import { EditingArea } from "../../state/editing-area.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { MunicipalityForm } from "./municipality-form.tsx";
import { RegisterExport } from "./register-export.tsx";
import { RegisterView } from "./register-view.tsx";

interface RegistersScreenProps {
  /** A register's name or "municipality"; the companies when absent. */
  readonly register: string | undefined;
}

type TabId = RegisterName | "municipality";

/** The registers that all worksheets share, and the municipality's own details. */
export function RegistersScreen({ register }: RegistersScreenProps) {
  const { session } = useApp();
  const project = useProject();
  const row = useSession(({ screen }) => (screen.name === "registers" ? screen.row : undefined));
  const tabs: readonly TabId[] = [...REGISTER_NAMES, "municipality"];
  const selected = tabs.find((id) => id === register) ?? "companies";
  const show = (id: TabId, shownRow?: string) =>
    session
      .getState()
      .go({ name: "registers", register: id, ...(shownRow === undefined ? {} : { row: shownRow }) });
  const label = (id: TabId) =>
    id === "municipality" ? "自治体の情報" : `${REGISTER_LABELS[id]}（${project[id].length}）`;
  return (
    <EditingArea>
      <div className="registers-screen">
        <header>
          <Heading level={1}>台帳</Heading>
          <p className="registers-screen__lead">
            一度書けば、どのワークシートでも選べます。名前を直すと、使っているところすべてで変わります。
          </p>
          {selected !== "municipality" && <RegisterExport key={selected} register={selected} />}
        </header>
        <Tabs
          label="台帳の種類"
          selected={selected}
          onSelect={(id) => show(id)}
          tabs={tabs.map((id) => ({
            id,
            label: label(id),
            content:
              id === "municipality" ? (
                <MunicipalityForm />
              ) : (
                <RegisterView register={id} shown={row} onShow={(shownRow) => show(id, shownRow)} />
              ),
          }))}
        />
      </div>
    </EditingArea>
  );
}
