import "./heading.css";
import type { ReactNode, Ref } from "react";

type HeadingSize = "s" | "m" | "l" | "xl" | "2xl";

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** How big it looks; follows the level when absent. */
  readonly size?: HeadingSize | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
  /** Can be given the focus by script, e.g. when a screen is shown. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
}

const SIZES = { 1: "xl", 2: "l", 3: "m", 4: "s", 5: "s" } as const;

export function Heading({ level, size = SIZES[level], id, children, headingRef }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag
      className={`heading heading--${size}`}
      id={id}
      ref={headingRef}
      tabIndex={headingRef ? -1 : undefined}
    >
      {children}
    </Tag>
  );
}
