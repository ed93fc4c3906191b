import { useLayoutEffect, useMemo, useRef } from "react";

type Functions = { readonly [name: string]: (...args: never[]) => void };

/** The same functions at every render, each doing what its newest version does: for memoised rows. */
export function useStable<F>(functions: F & { readonly [K in keyof F]: (...args: never[]) => void }): F {
  const newest = useRef<F>(functions);
  useLayoutEffect(() => {
    newest.current = functions;
  });
  return useMemo(() => {
    const names = Object.keys(newest.current as Functions);
    const forward = (name: string) => [
      name,
      (...args: never[]) => (newest.current as Functions)[name]?.(...args),
    ];
    return Object.fromEntries(names.map(forward)) as F;
  }, []);
}
