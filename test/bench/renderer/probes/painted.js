/** Runs in the page. Calls back in the task after the next frame: what stands in the page by then is drawn. */
globalThis.benchPainted = (then) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(undefined);
  });
};
