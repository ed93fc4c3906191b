/**
 * Runs in the page before its own script. When the first screen's first button has been drawn it is pressed at once;
 * notes when it was drawn and when the answer to the press was. Times in milliseconds since the navigation began.
 */
{
  const BUTTON = ".start-screen__actions button, .empty-page button";
  const ANSWER = "[role='dialog'], .empty-page [role='status']";

  /** Resolves with the element as soon as it is in the page. */
  const there = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        const element = document.querySelector(selector);
        if (element) {
          observer.disconnect();
          resolve(element);
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
      look();
    });
  const painted = () => new Promise(globalThis.benchPainted);

  globalThis.benchOpening = (async () => {
    const button = await there(BUTTON);
    const shown = await painted();
    button.click();
    await there(ANSWER);
    return { shown, interactive: await painted() };
  })();
}
