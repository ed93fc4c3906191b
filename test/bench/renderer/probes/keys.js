/**
 * Runs in the page. Notes for every key that changes a field the time from the key press to the end of the next frame
 * and, when asked to watch the preview, to the moment its elements have the field's text. In milliseconds.
 */
{
  let pressed = 0;
  let waiting;
  const bench = { keys: [], previews: [], watchesPreview: false };

  const note = (list, time) => {
    list.push(time);
    waiting?.();
  };

  /** The microtask after the change is the first to see it. */
  const awaitPreview = (from, text) => {
    const root = document.querySelector(".preview-panel__desk > div")?.shadowRoot;
    if (!root) return;
    const observer = new MutationObserver(() => {
      if (!root.textContent.includes(text)) return;
      observer.disconnect();
      note(bench.previews, performance.now() - from);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };

  /** Resolves once so many keys have been drawn, in the preview too if it is watched. */
  bench.noted = (count) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("A key press was not answered")), 60_000);
      waiting = () => {
        if (bench.keys.length >= count && (!bench.watchesPreview || bench.previews.length >= count))
          resolve();
      };
      waiting();
    });

  addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  addEventListener(
    "input",
    ({ target }) => {
      const from = pressed;
      globalThis.benchPainted((now) => note(bench.keys, now - from));
      if (bench.watchesPreview) awaitPreview(from, target.value);
    },
    { capture: true },
  );
  globalThis.benchKeys = bench;
}
