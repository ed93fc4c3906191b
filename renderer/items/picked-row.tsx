import "./picked-row.css";
import { memo } from "react";
import { TextField } from "../ui/text-field.tsx";
import { RowTools } from "./row-tools.tsx";

/** What a pick can ask of its list. The same object at every render. */
export interface PickActions {
  type(id: string, text: string): void;
  move(id: string, step: 1 | -1): void;
  remove(id: string): void;
}

interface PickedRowProps {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly numbered: boolean;
  /** Undefined when what was picked is gone. */
  readonly text: string | undefined;
  readonly origin: string | undefined;
  /** A line of one's own, whose text can be changed here. */
  readonly free: boolean;
  readonly actions: PickActions;
}

/** One pick: what it says, where it comes from, and its tools. */
export const PickedRow = memo(function PickedRow({
  id,
  number,
  numbered,
  text,
  origin,
  free,
  actions,
}: PickedRowProps) {
  return (
    <li className="picked-row">
      <span className="picked-row__number" aria-hidden="true">
        {numbered ? number : "・"}
      </span>
      {free ? (
        <TextField name={`${number}番目`} value={text ?? ""} onChange={(typed) => actions.type(id, typed)} />
      ) : (
        <span className="picked-row__text">
          {text ?? <span className="picked-row__gone">（もとの行がなくなりました）</span>}
          {origin && <span className="picked-row__origin">{origin}</span>}
        </span>
      )}
      <RowTools
        what={text === undefined || text === "" ? `${number}番目` : `「${text}」`}
        removeLabel="外す"
        onMove={(step) => actions.move(id, step)}
        onRemove={() => actions.remove(id)}
      />
    </li>
  );
});
