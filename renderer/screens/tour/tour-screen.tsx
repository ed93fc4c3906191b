import "./tour-screen.css";
import { useMemo, useState } from "react";
import { stepOfItem, worksheet } from "../../../worksheets/catalog/index.ts";
import { candidateText } from "../../../worksheets/items/dates.ts";
import { tourDays } from "../../../worksheets/journey/advice/tour-days.ts";
import { headcount } from "../../../worksheets/journey/tour/headcount.ts";
import { tourPeriod } from "../../../worksheets/journey/tour/tour-period.ts";
import { useDerived } from "../../items/use-derived.ts";
import { useApp } from "../../state/app-context.tsx";
import { EditingArea } from "../../state/editing-area.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { BackButton } from "../sheet/back-button.tsx";
import { useSettledProject } from "../sheet/use-settled-project.ts";
import { useSheetAdvice } from "../sheet/use-sheet-advice.ts";
import { useShownItem } from "../sheet/use-shown-item.ts";
import { BudgetTab } from "./budget-tab.tsx";
import { CourseTab } from "./course-tab.tsx";
import { DatesTab } from "./dates-tab.tsx";
import { HandOutPanel } from "./hand-outs/hand-out-panel.tsx";
import { PreMeetingsTab } from "./pre-meetings-tab.tsx";
import { StepTab } from "./step-tab.tsx";
import { TasksTab } from "./tasks-tab.tsx";

const SHEET = "tour";
/** The step of what hand-outs say. */
const HAND_OUTS = "tour.step7";

/** The tour to the quarter of an hour, and everything it takes: a tab per step of the plan. */
export function TourScreen() {
  return (
    <EditingArea>
      <TourPlan />
    </EditingArea>
  );
}

function TourPlan() {
  const { session } = useApp();
  const definition = worksheet(SHEET);
  const steps = definition.steps;
  const [tab, setTab] = useState(() => {
    const { screen } = session.getState();
    return screen.name === "sheet" && screen.item !== undefined
      ? stepOfItem(screen.item).id
      : (steps[0]?.id ?? "");
  });
  const settled = useSettledProject();
  const advice = useSheetAdvice(settled);
  const { current, entered } = useShownItem(SHEET, () => {
    const { screen } = session.getState();
    if (screen.name === "sheet" && screen.item !== undefined) setTab(stepOfItem(screen.item).id);
  });
  const tabs = useMemo(
    () =>
      steps.map((step, index) => ({
        id: step.id,
        label: index === 0 ? "行程" : step.name,
        content: (
          <>
            <Heading level={2} size="l">
              {index === 0 ? "行程" : step.name}
            </Heading>
            {index === 0 && <CourseTab />}
            {step.id === "tour.step3" && <DatesTab />}
            {step.id === "tour.step4" && <PreMeetingsTab />}
            {step.id === "tour.step5" && <BudgetTab />}
            {step.id === "tour.step6" && <TasksTab />}
            {step.id === HAND_OUTS && (
              <>
                <HandOutPanel settled={settled} />
                <Heading level={2} size="l">
                  しおりに載せること
                </Heading>
              </>
            )}
            <StepTab
              step={step}
              definition={definition}
              current={current}
              advice={advice}
              settled={settled}
              onEnter={entered}
            />
          </>
        ),
      })),
    [steps, definition, current, advice, settled, entered],
  );
  return (
    <div className="tour-screen">
      <header className="tour-screen__head">
        <BackButton code={definition.code} />
        <Heading level={1} size="xl">
          {definition.code}
        </Heading>
        <p>{definition.instruction}</p>
        <TourFacts />
      </header>
      <Tabs label="ツアー計画の内容" tabs={tabs} selected={tab} onSelect={setTab} />
    </div>
  );
}

/** When, how long and with how many: what B-5 says of it. */
function TourFacts() {
  const { session } = useApp();
  const facts = useDerived((project) => {
    const period = tourPeriod(project);
    const people = headcount(project);
    return {
      dates: period ? candidateText(period) : null,
      days: tourDays(project) ?? null,
      people: people ?? null,
    };
  });
  const go = (item: string) => session.getState().go({ name: "sheet", sheet: "b5", item });
  return (
    <ul className="tour-screen__facts" aria-label="B-5で決めたこと">
      <li>
        日程：<LinkButton onPress={() => go("b5.dates")}>{facts.dates ?? "未定（B-5で書く）"}</LinkButton>
      </li>
      <li>
        日数：
        <LinkButton onPress={() => go("b5.days")}>
          {facts.days === null ? "未定（B-5で選ぶ）" : `${facts.days}日間`}
        </LinkButton>
      </li>
      <li>
        人数：
        <LinkButton onPress={() => go("b5.headcount")}>
          {facts.people === null ? "未定（B-5で書く）" : `${facts.people}名`}
        </LinkButton>
      </li>
    </ul>
  );
}
