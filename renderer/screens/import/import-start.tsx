import { type ClipboardEvent, type DragEvent, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { REGISTER_FIELDS, REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { EntryFrame } from "../../ui/entry-frame.tsx";
import { Heading } from "../../ui/heading.tsx";
import { useReadOnly } from "../../ui/read-only.tsx";
import type { ImportFlow } from "./use-import.ts";

interface ImportStartProps {
  readonly register: RegisterName;
  readonly flow: ImportFlow;
}

/** The ways to bring a table: choose a file, drop one, or paste cells. */
export function ImportStart({ register, flow }: ImportStartProps) {
  const { guarded } = useReadOnly();
  const [over, setOver] = useState(false);
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const label = REGISTER_LABELS[register];
  const fields = REGISTER_FIELDS[register].map((field) => field.label).join("、");

  // Taken here, before the window takes any file for a project.
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) guarded(flow.drop)(file);
  };
  // Read at once: a list of thousands of lines is not for showing in a field.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (pasted.trim() === "") return;
    event.preventDefault();
    guarded(flow.paste)(pasted);
  };
  const readTyped = () => {
    if (text.trim() === "") setError("Excelでコピーした表を、ここに貼り付けてください。");
    else guarded(flow.paste)(text);
  };
  return (
    <>
      <section className="import-screen__panel">
        <p>
          Excelなどの一覧から、{label}の台帳に追加したり、登録済みの内容を更新したりします。読み取れる欄は、
          {fields}です。見出しの言葉や列の順序が違っていても、次の画面で合わせられます。
        </p>
        <p className="import-screen__note">
          読めるのは、Excelブック（.xlsx、.xlsm）と、CSV・タブ区切りのテキスト（UTF-8、Shift_JIS）です。選んだファイルは変更しません。
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to what the button does. */}
        <div
          className={classes("import-drop", over && "import-drop--over")}
          onDragOver={onDragOver}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <Button edits variant="solid" size="large" icon="folder" onPress={flow.choose}>
            ファイルを選ぶ
          </Button>
          <p>または、ここにファイルをドラッグして放してください。</p>
        </div>
      </section>
      <section className="import-screen__panel">
        <Heading level={2} size="m">
          コピーした表から取り込む
        </Heading>
        <EntryFrame
          label="Excelでコピーした表"
          support="見出しの行も含めてコピーし、ここに貼り付けると、すぐに読み取ります。"
          error={error}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              className="text-entry"
              rows={3}
              value={text}
              onPaste={onPaste}
              onChange={({ currentTarget }) => {
                setText(currentTarget.value);
                setError(undefined);
              }}
            />
          )}
        </EntryFrame>
        <div className="import-screen__actions">
          <Button edits onPress={readTyped}>
            この表を読み取る
          </Button>
        </div>
      </section>
    </>
  );
}
