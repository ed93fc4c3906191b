export type Within<T> = { readonly kind: "done"; readonly value: T } | { readonly kind: "timeout" };

/**
 * Waits for work at most so many milliseconds. Disk access cannot be cancelled: after "timeout" the work goes on, may
 * still take effect, and its outcome is dropped. Rejects as the work does.
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<Within<T>> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Within<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "timeout" }), milliseconds);
  });
  // The race handles a rejection that comes after the timeout, too.
  return Promise.race([work.then((value): Within<T> => ({ kind: "done", value })), timeout]).finally(() =>
    clearTimeout(timer),
  );
}
