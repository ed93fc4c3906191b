import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { ExportScreen } from "../screens/export/export-screen.tsx";
import { HistoryScreen } from "../screens/history/history-screen.tsx";
import { ImportScreen } from "../screens/import/import-screen.tsx";
import { MergeScreen } from "../screens/merge/merge-screen.tsx";
import { OverviewScreen } from "../screens/overview/overview-screen.tsx";
import { RegistersScreen } from "../screens/registers/registers-screen.tsx";
import { ReviewScreen } from "../screens/review/review-screen.tsx";
import { SheetScreen } from "../screens/sheet/sheet-screen.tsx";
import { TourScreen } from "../screens/tour/tour-screen.tsx";
import type { Screen } from "../state/screen.ts";

export interface LaterScreensProps {
  readonly screen: Exclude<Screen, { readonly name: "start" }>;
}

/** The screens that need a project: they are loaded once the first one is on the screen. */
export function LaterScreens({ screen }: LaterScreensProps) {
  switch (screen.name) {
    case "overview":
      return <OverviewScreen />;
    case "sheet":
      if (screen.sheet === "tour") return <TourScreen />;
      return (
        <SheetScreen key={screen.sheet} sheet={screen.sheet} item={screen.item} company={screen.company} />
      );
    case "registers":
      return <RegistersScreen register={screen.register} />;
    case "import":
      return <ImportScreen key={screen.register} register={screen.register} />;
    case "review":
      return <ReviewScreen />;
    case "export":
      return <ExportScreen />;
    case "history":
      return <HistoryScreen />;
    case "merge":
      return <MergeScreen from={screen.from} />;
    default:
      return assertNever(screen);
  }
}
