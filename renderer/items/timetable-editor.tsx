import "./timetable-editor.css";
import { useId, useState } from "react";
import { TOUR_TEMPLATE_SOURCES, type TourDays } from "../../worksheets/guidance/templates.ts";
import {
  blockTitle,
  HALF_LABELS,
  type TimetableValue,
  type TourBlock,
} from "../../worksheets/items/timetable.ts";
import { tourDays } from "../../worksheets/journey/advice/tour-days.ts";
import { tourVisits, unplaced } from "../../worksheets/journey/tour/tour-tray.ts";
import { useApp } from "../state/app-context.tsx";
import { newId } from "../state/new-id.ts";
import { Button } from "../ui/button.tsx";
import { MenuButton } from "../ui/menu-button.tsx";
import { useReadOnly } from "../ui/read-only.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";
import { changed, without } from "./rows.ts";
import { type BlockActions, TourBlockCard } from "./tour-block-card.tsx";
import {
  blocksOf,
  type Half,
  nextHalf,
  openBlocks,
  shownDays,
  templateBlocks,
  withBlockIn,
  withBlockMoved,
  withField,
  withStopAt,
  withStopIn,
} from "./tour-blocks.ts";
import { TourDayName } from "./tour-day-name.tsx";
import { type StopTarget, TourTray, type TrayStop } from "./tour-tray.tsx";
import { useAnnounce } from "./use-announce.ts";
import { useDerived } from "./use-derived.ts";
import { useFocusRequest } from "./use-focus-request.ts";
import { useAddToRegister } from "./use-register.ts";
import { useStable } from "./use-stable.ts";

const TEMPLATES: readonly TourDays[] = [2, 3, 4, 5];
const HALVES = ["am", "pm"] as const;

function halfWords({ day, half }: Half): string {
  return `${day}日目 ${HALF_LABELS[half]}`;
}

/** The tour by days and half days. */
export function TimetableEditor({
  definition,
  value,
  context,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"timetable">) {
  const { session } = useApp();
  const { guarded } = useReadOnly();
  const baseId = useId();
  const announce = useAnnounce();
  const requestFocus = useFocusRequest();
  const addToRegister = useAddToRegister(itemRef);
  const [open, setOpen] = useState<string | undefined>(undefined);
  const stops = useDerived(tourVisits);
  const chosen = useDerived((project) => tourDays(project) ?? null) ?? undefined;
  const days = shownDays(value, chosen);
  const buttonId = (id: string) => `${baseId}-${id}`;
  const titleOf = (block: TourBlock) => blockTitle(definition, block, context);
  const find = (id: string) => value.find((block) => block.id === id);

  const actions = useStable<BlockActions>({
    open: (id) => {
      setOpen(id);
      requestFocus(buttonId(id ?? open ?? ""));
    },
    store: (id, field, text, typing) =>
      onChange(
        changed(value, id, (block) => withField(block, field, text)),
        typing ? { coalesce: fieldKey(itemRef, id, field) } : { label: "行程の変更" },
      ),
    addNew: (id, field, name) =>
      addToRegister({
        register: field === "company" ? "companies" : "places",
        name,
        toValue: (row) => changed(value, id, (block) => withField(block, field, row)),
      }),
    shift: guarded((id, step) => {
      const next = withBlockMoved(value, id, step);
      if (next === value) {
        const timed = find(id)?.start ? "。時刻のある予定は、時刻の順に並びます" : "";
        return announce(`これより${step < 0 ? "前" : "後"}にはできません${timed}`);
      }
      onChange(next, { label: "予定の移動" });
      announce(step < 0 ? "前にしました" : "後にしました");
      requestFocus(buttonId(id));
    }),
    carry: guarded((id, step) => {
      const block = find(id);
      const to = block && nextHalf(block, step, days);
      if (!to) return announce(step < 0 ? "最初の半日です" : "最後の半日です");
      const next = withBlockIn(value, id, to);
      const lostTime = block?.start && next.at(-1)?.start === undefined ? "。合わない時刻は外しました" : "";
      onChange(next, { label: "予定の移動" });
      announce(`${halfWords(to)}に移動しました${lostTime}`);
      requestFocus(buttonId(id));
    }),
    remove: guarded((id) => {
      onChange(without(value, id), { label: "予定の削除" });
      announce("予定を削除しました。「元に戻す」で戻せます");
    }),
  });

  const add = (at: Half) => {
    const block: TourBlock = { id: newId(), ...at, type: "visit", title: "" };
    onChange([...value, block], { label: "予定の追加" });
    setOpen(block.id);
    requestFocus(buttonId(block.id));
  };
  const insert = (length: TourDays) => {
    onChange(templateBlocks(length, newId), { label: `${length}日間の流れの挿入` });
    announce(
      value.length === 0
        ? `${length}日間の流れを入れました`
        : `${length}日間の流れに置き換えました。「元に戻す」で戻せます`,
    );
  };
  const allTargets = (stop: TrayStop): readonly StopTarget[] => {
    const put = (next: TimetableValue, where: string) => () => {
      onChange(next, { label: `「${stop.name}」の配置` });
      announce(`「${stop.name}」を${where}に置きました`);
    };
    const waiting = openBlocks(value, stop).map((block) => {
      const where = `${halfWords(block)}の「${titleOf(block)}」`;
      return { id: block.id, label: where, put: put(withStopIn(value, block.id, stop), where) };
    });
    const fresh = Array.from(
      { length: days * 2 },
      (_, i): Half => ({
        day: Math.floor(i / 2) + 1,
        half: i % 2 === 0 ? "am" : "pm",
      }),
    ).map((at) => ({
      id: `${at.day}${at.half}`,
      label: `${halfWords(at)}に新しく`,
      put: put(withStopAt(value, newId(), at, stop), halfWords(at)),
    }));
    return [...waiting, ...fresh];
  };
  const { targetsOf } = useStable<{ targetsOf(stop: TrayStop): readonly StopTarget[] }>({
    targetsOf: allTargets,
  });
  const templates = [...TEMPLATES].sort((a, b) => Number(b === chosen) - Number(a === chosen));

  return (
    <div className="timetable-editor">
      <div className="timetable-editor__tools">
        <MenuButton
          edits
          label="基本の流れを入れる"
          size="small"
          icon="download"
          items={templates.map((length) => ({
            id: String(length),
            label: `${length}日間の流れ${value.length === 0 ? "を入れる" : "に置き換える"}`,
            description: TOUR_TEMPLATE_SOURCES[length],
            onAction: () => insert(length),
          }))}
        />
        <Button
          size="small"
          icon="calendar"
          onPress={() => session.getState().go({ name: "sheet", sheet: "tour", item: "tour.base" })}
        >
          時刻まで計画する（ツアー計画）
        </Button>
        {chosen === undefined && (
          <span className="timetable-editor__caption">「ツアーの日数」を選ぶと、その日数になります。</span>
        )}
        {chosen !== undefined && days > chosen && (
          <span className="timetable-editor__caption">
            選んだ日数（{chosen}日間）より後の予定があります。
          </span>
        )}
      </div>
      <TourTray stops={unplaced(value, stops)} targetsOf={targetsOf} />
      <ol className="timetable-editor__days" aria-labelledby={labelId} aria-describedby={describedBy}>
        {Array.from({ length: days }, (_, i) => i + 1).map((day) => (
          <li key={day} className="timetable-editor__day">
            <div className="timetable-editor__day-name">
              <TourDayName day={day} />
            </div>
            <div className="timetable-editor__halves">
              {HALVES.map((half) => (
                <div key={half} className="timetable-editor__half">
                  <div className="timetable-editor__half-name" id={`${baseId}-${day}-${half}`}>
                    {HALF_LABELS[half]}
                  </div>
                  <ul className="timetable-editor__blocks" aria-labelledby={`${baseId}-${day}-${half}`}>
                    {blocksOf(value, { day, half }).map((block) => (
                      <TourBlockCard
                        key={block.id}
                        definition={definition}
                        block={block}
                        title={titleOf(block)}
                        buttonId={buttonId(block.id)}
                        expanded={open === block.id}
                        actions={actions}
                      />
                    ))}
                  </ul>
                  <div className="timetable-editor__more">
                    <Button
                      edits
                      variant="text"
                      size="small"
                      icon="plus"
                      label={`${halfWords({ day, half })}に予定を追加`}
                      onPress={() => add({ day, half })}
                    >
                      予定を追加
                    </Button>
                  </div>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
