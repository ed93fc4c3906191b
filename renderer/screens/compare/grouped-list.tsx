import "./grouped-list.css";
import { type ReactNode, useId, useMemo, useState } from "react";
import type { ProjectPlace } from "../../../worksheets/project/merge/place.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Icon } from "../../ui/icon.tsx";
import { type DifferenceGroup, differenceGroups } from "./difference-groups.ts";

interface Member {
  /** Stable for the place. */
  readonly id: string;
  readonly place: ProjectPlace;
}

interface GroupedListProps<T extends Member> {
  readonly members: readonly T[];
  readonly children: (member: T) => ReactNode;
}

/** Up to here every group is open from the start. */
const OPEN_AT_ONCE = 30;
/** Members of a group that are rendered before one asks for more. */
const PAGE = 30;

/** Differences by worksheet. Where there are hundreds, groups are closed and long ones shown in part. */
export function GroupedList<T extends Member>({ members, children }: GroupedListProps<T>) {
  const groups = useMemo(() => differenceGroups(members), [members]);
  const [few] = useState(members.length <= OPEN_AT_ONCE);
  return (
    <div className="grouped-list">
      {groups.map((group, index) => (
        <Group key={group.id} group={group} initiallyOpen={few || index === 0}>
          {children}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps<T extends Member> {
  readonly group: DifferenceGroup<T>;
  readonly initiallyOpen: boolean;
  readonly children: (member: T) => ReactNode;
}

function Group<T extends Member>({ group, initiallyOpen, children }: GroupProps<T>) {
  const [open, setOpen] = useState(initiallyOpen);
  const [most, setMost] = useState(PAGE);
  const listId = useId();
  const { title, members } = group;
  const rest = members.length - most;
  return (
    <section className="grouped-list__group" aria-label={`${title}（${members.length}件）`}>
      <Heading level={3} size="m">
        <button
          type="button"
          className="grouped-list__toggle"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="right" />
          <span className="grouped-list__title">{title}</span>
          <span className="grouped-list__count">{members.length}件</span>
        </button>
      </Heading>
      {open && (
        <ul className="grouped-list__members" id={listId}>
          {members.slice(0, most).map((member) => (
            <li key={member.id} className="grouped-list__member">
              {children(member)}
            </li>
          ))}
          {rest > 0 && (
            <li className="grouped-list__more">
              <Button
                variant="text"
                label={`${title}の続きの${Math.min(rest, PAGE)}件を表示`}
                onPress={() => setMost(most + PAGE)}
              >
                続きの{Math.min(rest, PAGE)}件を表示
              </Button>
              <span>残り {rest}件</span>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
