import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { OpenMunicipalityFields } from "../start/open-municipality-fields.tsx";

interface MunicipalityDialogProps {
  onClose(): void;
}

/** The municipality's details, from the overview. */
export function MunicipalityDialog({ onClose }: MunicipalityDialogProps) {
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
      <OpenMunicipalityFields />
    </Dialog>
  );
}
