import { memo } from "react";
import { itemDefinition, worksheetOfItem } from "../../../worksheets/catalog/index.ts";
import type { RefSource } from "../../../worksheets/definition/item-definition.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import { REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { useApp } from "../../state/app-context.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useGoToItem } from "./use-go-to-item.ts";

interface CarryOverLineProps {
  readonly itemRef: ItemRef;
  readonly carried: boolean;
}

/** Says where what stands or is offered here comes from, and leads there. Nothing for questions of their own. */
export const CarryOverLine = memo(function CarryOverLine({ itemRef, carried }: CarryOverLineProps) {
  const definition = itemDefinition(itemRef.item);
  if (definition.kind !== "refs") return null;
  return (
    <p className="item-card__source">
      <Sources source={definition.source} itemRef={itemRef} />
      {carried
        ? "から引き継いでいます。ここで直すと、この項目だけの内容になります（元の記入は変わりません）。"
        : "から選べます。"}
    </p>
  );
});

function Sources({ source, itemRef }: { readonly source: RefSource; readonly itemRef: ItemRef }) {
  const { session } = useApp();
  const goToItem = useGoToItem();
  if (source.from === "register") {
    const { register } = source;
    const open = () =>
      session
        .getState()
        .go(register === "companies" ? { name: "sheet", sheet: "b1" } : { name: "registers", register });
    return (
      <LinkButton onPress={open}>
        {register === "companies" ? "B-1の企業の一覧" : `${REGISTER_LABELS[register]}の一覧`}
      </LinkButton>
    );
  }
  return source.items.map((item, index) => (
    <span key={item}>
      {index > 0 && "、"}
      <LinkButton onPress={() => goToItem({ ...itemRef, item })}>
        {worksheetOfItem(item).code}「{itemDefinition(item).label}」
      </LinkButton>
    </span>
  ));
}
