import { useApp, useSession } from "../../state/app-context.tsx";

/** Between the whole sheet and one question at a time. */
export function OneByOneSwitch() {
  const { session } = useApp();
  const oneByOne = useSession((state) => state.oneByOne);
  const choices = [
    ["シート全体", false],
    ["一問ずつ", true],
  ] as const;
  return (
    <fieldset className="form-body__switch">
      <legend className="visually-hidden">表示のしかた</legend>
      {choices.map(([label, value]) => (
        <button
          key={label}
          type="button"
          className="form-body__switch-button"
          aria-pressed={oneByOne === value}
          onClick={() => session.getState().setOneByOne(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
