import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from "docx";
import { THEME } from "../theme.ts";

/** Names of the list definitions; only this folder refers to them. */
export const LISTS = { prompt: "prompt", bullet: "bullet", decimal: "decimal" } as const;

/** Room for "・" and "10." before an item, in twips. */
export const LIST_INDENT = { bullet: 115, decimal: 380 } as const;
const PROMPT_INDENT = 215;

/** The "●" of the questions, bulleted and numbered answers: real lists, so that Word continues them on Enter. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.prompt,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "●",
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.NOTHING,
          style: {
            run: { color: THEME.accent },
            paragraph: { indent: { left: PROMPT_INDENT, hanging: PROMPT_INDENT } },
          },
        },
      ],
    },
    {
      reference: LISTS.bullet,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "・",
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.NOTHING,
          style: { paragraph: { indent: { left: LIST_INDENT.bullet, hanging: LIST_INDENT.bullet } } },
        },
      ],
    },
    {
      reference: LISTS.decimal,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: LIST_INDENT.decimal, hanging: LIST_INDENT.decimal } } },
        },
      ],
    },
  ],
};
