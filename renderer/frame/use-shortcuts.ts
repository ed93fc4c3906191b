import { useEffect } from "react";
import { useApp } from "../state/app-context.tsx";
import { type Command, commandFor } from "../state/commands.ts";

/** Whether keys pressed there are text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** Runs commands by their shortcuts, except while a dialog or a menu is open or a text is being converted. */
export function useShortcuts(commands: readonly Command[]): void {
  const app = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      const command = commandFor(commands, event, isTyping(event.target));
      if (!command) return;
      const covered = document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null;
      // A dialog's own fields are not the project's: their typing is undone by the browser.
      if (covered && (command.id === "undo" || command.id === "redo")) return;
      // Our commands stand in for the browser's (Ctrl+S saves the page, Ctrl+F finds in what is on the screen).
      event.preventDefault();
      if (covered) return;
      if (command.needsProject && !app.project.getState().project)
        app.session.getState().announce(`「${command.label}」は、プロジェクトを開いてから使えます。`);
      else command.run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [app, commands]);
}
