import { createContext, type ReactNode, use } from "react";

/** Says why nothing can be changed; undefined while everything can. */
type Explain = (() => void) | undefined;

const ReadOnlyContext = createContext<Explain>(undefined);

interface ReadOnlyAreaProps {
  /** Given: what is inside can be read, selected and copied, but not changed; it is called by who tries. */
  readonly explain: Explain;
  readonly children: ReactNode;
}

/** A part of the page whose fields, choices and editing buttons become read-only together. */
export function ReadOnlyArea({ explain, children }: ReadOnlyAreaProps) {
  return <ReadOnlyContext value={explain}>{children}</ReadOnlyContext>;
}

/** Whether this part of the page can only be read, and what a press that would change something does instead. */
export function useReadOnly(): {
  readonly readOnly: boolean;
  /** The action, or saying why it cannot be done. */
  guarded<Act extends (...args: never[]) => void>(act: Act): Act | (() => void);
} {
  const explain = use(ReadOnlyContext);
  return {
    readOnly: explain !== undefined,
    guarded: (act) => (explain === undefined ? act : () => explain()),
  };
}
