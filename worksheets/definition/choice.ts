/** One option of a `one` or `many` item. `id` is stable for ever: project files store it. */
export interface Choice {
  readonly id: string;
  /** The guideline's own wording. */
  readonly label: string;
  /** What the option means, shown beside it (B-3 STEP5's roles). */
  readonly description?: string;
  /** "その他（具体的に）": a text belongs to this option. */
  readonly withText?: true;
  /** Choosing this one clears the others ("利用しない"). */
  readonly exclusive?: true;
}
