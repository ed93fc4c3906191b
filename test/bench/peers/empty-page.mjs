import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** The least React page that answers a click: what opening any page made with React costs. */
function EmptyPage() {
  const [answered, setAnswered] = useState(false);
  return createElement(
    "main",
    { className: "empty-page" },
    createElement("button", { type: "button", onClick: () => setAnswered(true) }, "押す"),
    answered && createElement("p", { role: "status" }, "押されました"),
  );
}

createRoot(document.getElementById("root")).render(createElement(EmptyPage));
