import "./overview-screen.css";
import { useState } from "react";
import { useApp } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { AdviceList } from "./advice-list.tsx";
import { MilestoneList } from "./milestone-list.tsx";
import { MunicipalityDialog } from "./municipality-dialog.tsx";
import { MunicipalityHeader } from "./municipality-header.tsx";
import { NextStepsPanel } from "./next-steps-panel.tsx";
import type { Place } from "./place.ts";
import { ProgrammeMap } from "./programme-map.tsx";
import { RegistersEntry } from "./registers-entry.tsx";
import { TourEntry } from "./tour-entry.tsx";
import { useOverview } from "./use-overview.ts";

/** The home: where the round stands, what to do next, what is late. */
export function OverviewScreen() {
  const { session } = useApp();
  const { project, progress, advice, cards, steps, milestones, tour, today } = useOverview();
  const [editing, setEditing] = useState(false);
  const go = (place: Place) => {
    if (place.name === "municipality") setEditing(true);
    else session.getState().go(place);
  };
  return (
    <div className="overview-screen">
      <MunicipalityHeader
        municipality={project.municipality}
        progress={progress}
        onEdit={() => setEditing(true)}
      />
      <NextStepsPanel steps={steps} go={go} />
      <ProgrammeMap cards={cards} go={go} />
      <div className="overview-screen__columns">
        <MilestoneList milestones={milestones} today={today} go={go} />
        <AdviceList advice={advice} go={go} />
      </div>
      <TourEntry tour={tour} go={go} />
      <RegistersEntry project={project} go={go} />
      <nav className="overview-screen__ways" aria-label="見直しと書き出し">
        <Button icon="eye" onPress={() => go({ name: "review" })}>
          すべての回答を見直す
        </Button>
        <Button icon="print" onPress={() => go({ name: "export" })}>
          Word・PDF・Excelに書き出す
        </Button>
      </nav>
      {editing && <MunicipalityDialog onClose={() => setEditing(false)} />}
    </div>
  );
}
