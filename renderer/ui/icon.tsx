import "./icon.css";
import { ICON_SHAPES, type IconName } from "./icon-shapes.ts";

interface IconProps {
  readonly name: IconName;
}

/** A drawing beside a word; never alone, so it is hidden from screen readers. As tall as the text it stands in. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
