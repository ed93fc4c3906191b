import { useEffect, useState } from "react";

interface LiveRegionProps {
  readonly text: string;
}

/** Reads a sentence out. The same sentence twice in a row is read twice when it was cleared in between. */
export function LiveRegion({ text }: LiveRegionProps) {
  // A region that is filled as it appears is not read; it has to change afterwards.
  const [spoken, setSpoken] = useState("");
  useEffect(() => setSpoken(text), [text]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
