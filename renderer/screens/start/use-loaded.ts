import { useEffect, useState } from "react";

/** What `load` gives, or undefined until it is there. `load` has to stay the same function between renderings. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let wanted = true;
    void load().then((value) => {
      if (wanted) setLoaded(value);
    });
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
