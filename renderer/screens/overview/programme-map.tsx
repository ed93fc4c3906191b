import "./programme-map.css";
import { useId } from "react";
import { Heading } from "../../ui/heading.tsx";
import type { Place } from "./place.ts";
import { SheetCardView } from "./sheet-card-view.tsx";
import type { SheetCard } from "./sheet-cards.ts";

interface Lane {
  readonly id: "a" | "b" | "joint";
  readonly heading: string;
  readonly about: string;
  has(card: SheetCard): boolean;
}

const isJoint = ({ worksheet }: SheetCard) => worksheet === "b5" || worksheet === "b6";

/** Two tracks that meet at the tour and go on to the accompaniment. */
const LANES: readonly Lane[] = [
  {
    id: "a",
    heading: "A　地域と人材",
    about: "地域が高度デジタル人材と出会う",
    has: ({ worksheet }) => worksheet.startsWith("a"),
  },
  {
    id: "b",
    heading: "B　企業と人材",
    about: "地域の企業が求める人材をはっきりさせる",
    has: (card) => card.worksheet.startsWith("b") && !isJoint(card),
  },
  { id: "joint", heading: "合流", about: "現地で出会い、協働を続ける", has: isJoint },
];

interface ProgrammeMapProps {
  readonly cards: readonly SheetCard[];
  go(place: Place): void;
}

/** The programme at a glance. */
export function ProgrammeMap({ cards, go }: ProgrammeMapProps) {
  const id = useId();
  return (
    <section className="programme-map" aria-labelledby={id}>
      <Heading level={2} id={id}>
        全体図
      </Heading>
      <div className="programme-map__ground">
        {LANES.map((lane) => (
          <div key={lane.id} className={`programme-map__lane programme-map__lane--${lane.id}`}>
            <div className="programme-map__head">
              <Heading level={3} size="s" id={`${id}-${lane.id}`}>
                {lane.heading}
              </Heading>
              <p className="programme-map__about">{lane.about}</p>
            </div>
            <ol className="programme-map__cards" aria-labelledby={`${id}-${lane.id}`}>
              {cards
                .filter((card) => lane.has(card))
                .map((card) => (
                  <li key={card.worksheet} className="programme-map__stop">
                    <SheetCardView card={card} go={go} />
                  </li>
                ))}
            </ol>
          </div>
        ))}
        <Junction />
      </div>
    </section>
  );
}

/** The lines of the two tracks running into one; stretched between the lanes. */
function Junction() {
  return (
    <svg
      className="programme-map__junction"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="programme-map__line programme-map__line--a" d="M0 25C60 25 40 50 100 50" />
      <path className="programme-map__line programme-map__line--b" d="M0 75C60 75 40 50 100 50" />
    </svg>
  );
}
