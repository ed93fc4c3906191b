import type { Municipality, Project } from "../../../worksheets/project/model.ts";
import { MUNICIPALITY_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { wellFormed } from "../../../worksheets/text/well-formed.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { MunicipalityFields } from "../start/municipality-fields.tsx";

interface MunicipalityDialogProps {
  onClose(): void;
}

function withDetail(project: Project, key: keyof Municipality, value: string): Project {
  if (project.municipality[key] === value) return project;
  return { ...project, municipality: { ...project.municipality, [key]: wellFormed(value) } };
}

/** The municipality's details. What is typed counts at once, and can be undone. */
export function MunicipalityDialog({ onClose }: MunicipalityDialogProps) {
  const { project: store } = useApp();
  const { municipality } = useProject();
  const edit = (key: keyof Municipality, value: string) =>
    store.getState().edit({
      label: `${MUNICIPALITY_FIELDS.find((field) => field.key === key)?.label ?? "自治体の情報"}の編集`,
      coalesce: `municipality.${key}`,
      change: (project) => withDetail(project, key, value),
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="自治体の情報"
      footer={
        <Button variant="solid" onPress={onClose}>
          閉じる
        </Button>
      }
    >
      <MunicipalityFields value={municipality} onChange={edit} />
    </Dialog>
  );
}
