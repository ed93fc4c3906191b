/**
 * Runs in the page. Notes for every move of a pressed pointer, and for its release, the time from the event's dispatch
 * to the end of the frame that shows it. Chromium dispatches moves as a frame begins, so that this is the frame's work.
 * In milliseconds.
 */
{
  let waiting;
  const bench = { moves: [], drops: [] };

  const note = (list) => () => {
    const from = performance.now();
    globalThis.benchPainted((now) => {
      list.push(now - from);
      waiting?.();
    });
  };
  const noteMove = note(bench.moves);
  const noteDrop = note(bench.drops);

  /** Resolves once so many moves and drops have been drawn. */
  bench.noted = (moves, drops) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("A pointer's move was not answered")), 60_000);
      waiting = () => {
        if (bench.moves.length >= moves && bench.drops.length >= drops) resolve();
      };
      waiting();
    });

  addEventListener(
    "pointermove",
    ({ buttons }) => {
      if (buttons === 1) noteMove();
    },
    { capture: true },
  );
  addEventListener("pointerup", noteDrop, { capture: true });
  globalThis.benchDrag = bench;
}
