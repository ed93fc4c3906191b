/**
 * Runs in the page. Notes for every key pressed on a check, for its release with Space, and for every press of the
 * pointer on one, the time to the end of the next frame; and for every frame that scrolls the matrix that frame's
 * work. In milliseconds.
 */
{
  let waiting;
  const bench = { moves: [], toggles: [], scrolls: [] };

  const drawn = (list, from) =>
    globalThis.benchPainted((now) => {
      list.push(now - from);
      waiting?.();
    });
  const onCheck = ({ target }) => target instanceof Element && target.closest(".matrix__check") !== null;

  /** Resolves once so many measurements have been made in a list. */
  bench.noted = (list, count) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`The matrix did not answer: ${list} ${bench[list].length}`)), 60_000);
      waiting = () => {
        if (bench[list].length >= count) resolve();
      };
      waiting();
    });

  // A button is pressed by Space as the key comes up, and by the pointer likewise.
  addEventListener(
    "keydown",
    (event) => {
      if (onCheck(event) && event.key.startsWith("Arrow")) drawn(bench.moves, event.timeStamp);
      else if (onCheck(event) && /^[01]$/u.test(event.key)) drawn(bench.toggles, event.timeStamp);
    },
    { capture: true },
  );
  addEventListener(
    "keyup",
    (event) => {
      if (onCheck(event) && event.key === " ") drawn(bench.toggles, event.timeStamp);
    },
    { capture: true },
  );
  addEventListener(
    "pointerup",
    (event) => {
      if (onCheck(event)) drawn(bench.toggles, event.timeStamp);
    },
    { capture: true },
  );
  // Chromium tells of scrolling as a frame begins.
  addEventListener(
    "scroll",
    ({ target }) => {
      if (target instanceof Element && target.classList.contains("matrix"))
        drawn(bench.scrolls, performance.now());
    },
    { capture: true },
  );
  globalThis.benchMatrix = bench;
}
