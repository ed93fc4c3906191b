import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
  useCallback,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from "react";
import { isComposing } from "../ui/composing.ts";
import { type Cell, type GridSize, moveCell } from "./cell-moves.ts";
import { boxOf, type CellBox, type CellRange, isSingle } from "./cell-range.ts";
import { CONTROL, cellAt, controlOf, isTextControl, placeAt, selectText } from "./grid-cells.ts";

interface Selected {
  readonly range: CellRange;
  /** The caret is in the text of the focused cell: arrows move in the text, not between cells. */
  readonly typing: boolean;
}

interface GridUse {
  readonly size: GridSize;
  /** Brings a row into sight that may not be rendered. */
  showRow(row: number): void;
  /** Delete or Backspace on selected cells. */
  onClear(box: CellBox): void;
  /** Ctrl+D. */
  onFillDown(box: CellBox): void;
  /** More or fewer cells than one were selected by hand. */
  onSelected(box: CellBox): void;
}

const single = (cell: Cell): CellRange => ({ anchor: cell, head: cell });

/**
 * Selecting cells as in a spreadsheet, for a table whose cells are ordinary fields. The focus stays in the field of
 * one cell: with its text selected, so that what is typed replaces it, also through an input method; or with a caret
 * in it once one types, clicks into it or presses F2. Cells are known by `data-row` and `data-column`.
 */
export function useCellSelection(area: RefObject<HTMLElement | null>, use: GridUse) {
  const { size } = use;
  const [selected, setSelected] = useState<Selected | undefined>(undefined);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const wanted = useRef<Cell | undefined>(undefined);
  const dragging = useRef(false);
  const clicked = useRef(false);
  const tabbedFrom = useRef<number | undefined>(undefined);
  const box = selected && boxOf(selected.range, size);

  /** Gives the focus to the field of a cell, at once or when it has been rendered. */
  const focusCell = (cell: Cell) => {
    const control = controlOf(area.current, cell);
    if (control) {
      control.focus();
      selectText(control);
      return;
    }
    wanted.current = cell;
    use.showRow(cell.row);
    renderAgain();
  };
  // After every render: the cell may only come with a later one.
  useLayoutEffect(() => {
    const control = wanted.current && controlOf(area.current, wanted.current);
    if (!control) return;
    wanted.current = undefined;
    control.focus();
    selectText(control);
  });

  const select = (range: CellRange, options: { readonly focus?: boolean } = {}) => {
    setSelected({ range, typing: false });
    const now = boxOf(range, size);
    if (now && !isSingle(now)) use.onSelected(now);
    if (options.focus !== false) focusCell(range.anchor);
  };
  const extend = (head: Cell) => {
    if (!selected) return;
    const { anchor } = selected.range;
    select({ anchor, head }, { focus: selected.typing });
    const element = controlOf(area.current, head);
    if (element) element.scrollIntoView({ block: "nearest", inline: "nearest" });
    else use.showRow(head.row);
  };

  const onMouseDown = (event: MouseEvent) => {
    const place = placeAt(event.target);
    if (event.button !== 0 || !place) return;
    tabbedFrom.current = undefined;
    const { row, column } = place;
    const last = { row: size.rows - 1, column: size.columns - 1 };
    const control = event.target instanceof Element ? event.target.closest(CONTROL) : null;
    if (row === undefined || column === undefined) {
      event.preventDefault();
      select({
        anchor: { row: row ?? 0, column: column ?? 0 },
        head: { row: row ?? last.row, column: column ?? last.column },
      });
      return;
    }
    const cell = { row, column };
    if (control !== null && control !== controlOf(area.current, cell)) return;
    if (event.shiftKey && selected) {
      event.preventDefault();
      extend(cell);
      return;
    }
    dragging.current = true;
    const stop = () => {
      dragging.current = false;
      // A click that selected more than a cell has no caret to leave behind.
      const focused = document.activeElement;
      if (area.current?.dataset.selection === "many" && focused && area.current.contains(focused))
        selectText(focused);
    };
    window.addEventListener("mouseup", stop, { once: true });
    if (control === null) {
      event.preventDefault();
      select(single(cell));
    } else {
      clicked.current = true;
      setSelected({ range: single(cell), typing: isTextControl(control) });
    }
  };

  const onMouseOver = (event: MouseEvent) => {
    if (!dragging.current || !selected || (event.buttons & 1) === 0) return;
    const cell = cellAt(event.target);
    const { anchor, head } = selected.range;
    if (!cell || (cell.row === head.row && cell.column === head.column)) return;
    select({ anchor, head: cell }, { focus: false });
  };

  const onFocus = (event: FocusEvent) => {
    const byMouse = clicked.current;
    clicked.current = false;
    const cell = cellAt(event.target);
    if (!cell || event.target !== controlOf(area.current, cell) || byMouse) return;
    const { anchor } = selected?.range ?? {};
    const same = anchor?.row === cell.row && anchor.column === cell.column;
    // The window that comes back to the front gives the caret back, too.
    if (same && selected?.typing) return;
    if (!same) setSelected({ range: single(cell), typing: false });
    selectText(event.target);
  };

  const onBlur = ({ relatedTarget, target }: FocusEvent) => {
    if (!selected || (relatedTarget === null && document.activeElement === target)) return;
    const stays =
      relatedTarget instanceof Element &&
      (area.current?.contains(relatedTarget) || relatedTarget.closest(".popover") !== null);
    const { anchor } = selected.range;
    if (!stays) setSelected({ range: single(anchor), typing: false });
    else if (selected.typing) setSelected({ ...selected, typing: false });
  };

  const onTyped = ({ target }: SyntheticEvent) => {
    const cell = cellAt(target);
    if (cell && isTextControl(target) && !(selected?.typing && target === document.activeElement))
      setSelected({ range: single(cell), typing: true });
  };

  const startTyping = (control: Element, cell: Cell) => {
    setSelected({ range: single(cell), typing: true });
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
      control.setSelectionRange(control.value.length, control.value.length);
  };

  /** Does what a key means to the selection; false: it means nothing to it. */
  const pressed = (event: KeyboardEvent, cell: Cell, control: Element): boolean => {
    const { key, altKey, shiftKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const typing = selected?.typing === true;
    const at = selected?.range ?? single(cell);
    const chosen = boxOf(at, size);
    if (!chosen) return false;
    if (ctrl && !altKey && key.toLowerCase() === "d") {
      use.onFillDown(chosen);
      return true;
    }
    if (typing) {
      if (key !== "Escape") return false;
      setSelected({ range: single(cell), typing: false });
      selectText(control);
      return true;
    }
    if (altKey) {
      // What follows breaks the line at the caret; with the text selected it would replace it.
      if (key === "Enter" && isTextControl(control)) startTyping(control, cell);
      return false;
    }
    const last = { row: size.rows - 1, column: size.columns - 1 };
    if (ctrl && key.toLowerCase() === "a") {
      select({ anchor: { row: 0, column: 0 }, head: last });
      return true;
    }
    if (key === " " && shiftKey !== ctrl) {
      if (shiftKey)
        select({ anchor: { row: cell.row, column: 0 }, head: { row: cell.row, column: last.column } });
      else select({ anchor: { row: 0, column: cell.column }, head: { row: last.row, column: cell.column } });
      return true;
    }
    if (key === "Escape") {
      if (isSingle(chosen)) return false;
      select(single(at.anchor));
      return true;
    }
    if (key === "F2" && isTextControl(control)) {
      startTyping(control, cell);
      return true;
    }
    if (key === "Delete" || key === "Backspace") {
      use.onClear(chosen);
      return true;
    }
    if (key === "Enter" && shiftKey) {
      select(single({ ...cell, row: Math.max(0, cell.row - 1) }));
      return true;
    }
    const to = moveCell(shiftKey ? at.head : cell, { key, ctrlKey: ctrl }, size);
    if (!to) return false;
    if (shiftKey) extend(to);
    else select(single(to));
    return true;
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const cell = cellAt(event.target);
    const control = cell && controlOf(area.current, cell);
    if (!cell || !control || control !== event.target || isComposing(event)) return;
    // An open list of suggestions has the keys.
    if (control.getAttribute("aria-expanded") === "true") return;
    if (event.key === "Tab") tabbedFrom.current ??= cell.column;
    else if (event.key.startsWith("Arrow") || event.key === "F2") tabbedFrom.current = undefined;
    if (!pressed(event, cell, control)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const enterColumn = useCallback((column: number): number => {
    const from = tabbedFrom.current ?? column;
    tabbedFrom.current = undefined;
    return from;
  }, []);

  return {
    /** What is selected; undefined before the focus was in any cell. */
    box,
    typing: selected?.typing === true,
    /** For `data-selection` on the area. */
    mode: !box ? undefined : !isSingle(box) ? "many" : selected.typing ? undefined : "one",
    select: useCallback((range: CellRange) => setSelected({ range, typing: false }), []),
    focusCell,
    /** The column Enter goes on in: where one began to go along the row by Tab. */
    enterColumn,
    /** For the element that holds the cells. */
    handlers: {
      onMouseDown,
      onMouseOver,
      onFocus,
      onBlur,
      onKeyDownCapture,
      onInput: onTyped,
      onCompositionStart: onTyped,
    },
  } as const;
}
