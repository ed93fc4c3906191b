import { useId, useMemo } from "react";
import { tourChecks } from "../../../worksheets/journey/tour/tour-checks.ts";
import { useApp } from "../../state/app-context.tsx";
import { today } from "../../state/today.ts";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { placeOfAdvice } from "../overview/place.ts";
import { AdviceReason } from "../sheet/advice-reason.tsx";
import { useSettledProject } from "../sheet/use-settled-project.ts";

interface CourseChecksProps {
  /** Shows a block of the timetable. */
  onBlock(id: string): void;
}

/** What is worth a look about the tour. Informs, never blocks. */
export function CourseChecks({ onBlock }: CourseChecksProps) {
  const { session } = useApp();
  const id = useId();
  const settled = useSettledProject();
  const found = useMemo(() => tourChecks(settled, today()), [settled]);
  return (
    <section aria-labelledby={id}>
      <Heading level={3} id={id}>
        {`確認したいこと（${found.length}件）`}
      </Heading>
      {found.length === 0 && <p>いま気になるところはありません。</p>}
      <ul className="course-checks__list">
        {found.map((item) => {
          const { id: rule, at, ref, severity, message, todo, reason, source } = item;
          const block = ref?.item === "b5.timetable" ? at : undefined;
          const place = placeOfAdvice(item);
          return (
            <li key={`${rule} ${at ?? ""} ${message}`}>
              <Notice tone={severity === "warn" ? "warn" : "info"} title={message}>
                <p>{todo}</p>
                {block !== undefined && (
                  <LinkButton onPress={() => onBlock(block)}>その予定を見る</LinkButton>
                )}
                {block === undefined && ref?.item !== "b5.timetable" && place.name !== "municipality" && (
                  <LinkButton onPress={() => session.getState().go(place)}>その項目へ</LinkButton>
                )}
                <AdviceReason reason={reason} source={source} />
              </Notice>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
