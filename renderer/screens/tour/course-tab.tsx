import { useId, useState } from "react";
import { TOUR_TEMPLATE_SOURCES, type TourDays } from "../../../worksheets/guidance/templates.ts";
import type { TimetableValue } from "../../../worksheets/items/timetable.ts";
import { tourDays } from "../../../worksheets/journey/advice/tour-days.ts";
import { trayItems } from "../../../worksheets/journey/tour/tour-tray.ts";
import { travelGaps } from "../../../worksheets/journey/tour/travel-gaps.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { PILOT_COURSES } from "../../../worksheets/samples/pilot-courses.ts";
import { shownDays, timedTemplateBlocks } from "../../items/tour-blocks.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useDerived } from "../../items/use-derived.ts";
import { newId } from "../../state/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { BlockInspector } from "./block-inspector.tsx";
import { CalendarExport } from "./calendar-export.tsx";
import { CourseChecks } from "./course-checks.tsx";
import { TourGrid } from "./tour-grid.tsx";
import { useCourse } from "./use-course.ts";

const LENGTHS: readonly TourDays[] = [2, 3, 4, 5];

/** A course that can be put in place of what is there. */
interface Template {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  blocks(): TimetableValue;
}

const TEMPLATES: readonly Template[] = [
  ...LENGTHS.map((length) => ({
    id: String(length),
    label: `${length}日間の流れ`,
    description: TOUR_TEMPLATE_SOURCES[length],
    blocks: () => timedTemplateBlocks(length, newId),
  })),
  ...PILOT_COURSES.map(({ id, label, source, blocks }) => ({
    id,
    label: `令和3年度の実例：${label}`,
    description: source,
    blocks: () => blocks.map((block) => ({ ...block, id: newId() })),
  })),
];

/** The course of the tour by days and hours, with what is not yet placed, a block's words, and the checks. */
export function CourseTab() {
  const baseId = useId();
  const announce = useAnnounce();
  const { definition, value, titleOf, selected, offer, actions, store } = useCourse();
  const [wanted, setWanted] = useState<Template | undefined>(undefined);
  const chosen = useDerived((project) => tourDays(project) ?? null) ?? undefined;
  const days = shownDays(value, chosen);
  const gaps = useDerived(travelGaps);
  const tray = useDerived((project) => trayItems(project, value, days));
  const blockId = (id: string) => `${baseId}-${id}`;
  const block = value.find(({ id }) => id === selected);

  const insert = ({ label, blocks }: Template) => {
    const course = blocks();
    store.getState().edit({
      label: `「${label}」の挿入`,
      place: { ref: { item: "tour.base" } },
      change: (before) => setValue(before, { item: "b5.timetable" }, course),
    });
    announce(`「${label}」を入れました。「元に戻す」で戻せます`);
  };
  return (
    <div className="course-tab">
      <div className="course-tab__tools">
        <MenuButton
          edits
          label="基本の流れを入れる"
          size="small"
          icon="download"
          items={TEMPLATES.map((template) => ({
            id: template.id,
            label: template.label,
            description: template.description,
            onAction: () => (value.length === 0 ? insert(template) : setWanted(template)),
          }))}
        />
        <CalendarExport days={days} />
        <Disclosure label="マウスとキーの使い方">
          <ul className="course-tab__keys">
            <li>
              予定をドラッグ：別の時刻・日へ。端をドラッグ：長さを変える。何もない所をドラッグ：予定を作る
            </li>
            <li>Altを押しながらドラッグ：複製。Esc：取りやめる</li>
            <li>矢印キー：予定を選ぶ。Enter：内容を開く</li>
            <li>Alt+↑・↓：15分ずらす。Alt+←・→：前後の日へ。Alt+Shift+↑・↓：長さを変える</li>
            <li>Ctrl+D：複製。Delete：削除</li>
          </ul>
        </Disclosure>
      </div>
      <div className="course-tab__grid">
        <TourGrid
          value={value}
          days={days}
          selected={selected}
          gaps={gaps}
          tray={tray}
          actions={actions}
          titleOf={titleOf}
          blockId={blockId}
        />
        {offer && (
          <div className="course-tab__offer">
            <Notice
              live
              title={`あとの予定${offer.count}件も、${Math.abs(offer.by)}分${offer.by > 0 ? "遅く" : "早く"}しますか`}
              actions={
                <>
                  <Button edits size="small" onPress={actions.shift}>
                    あとの予定もずらす
                  </Button>
                  <Button size="small" variant="text" onPress={actions.dropOffer}>
                    このままにする
                  </Button>
                </>
              }
            />
          </div>
        )}
      </div>
      <div className="course-tab__side">
        {block && (
          <BlockInspector
            definition={definition}
            value={value}
            block={block}
            title={titleOf(block)}
            days={days}
            buttonId={blockId(block.id)}
            actions={actions}
          />
        )}
        <CourseChecks
          onBlock={(id) => {
            actions.select(id);
            document.getElementById(blockId(id))?.focus();
          }}
        />
      </div>
      <ConfirmDialog
        isOpen={wanted !== undefined}
        title="いまの行程と置き換えますか"
        confirmLabel="置き換える"
        onCancel={() => setWanted(undefined)}
        onConfirm={() => {
          if (wanted !== undefined) insert(wanted);
          setWanted(undefined);
        }}
      >
        <p>
          いまある{value.length}件の予定の代わりに、「{wanted?.label}」を入れます。「元に戻す」で戻せます。
        </p>
      </ConfirmDialog>
    </div>
  );
}
