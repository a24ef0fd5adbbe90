import { useEffect, useState } from "react";

/** Work that is over sooner than this is not worth announcing: a flash of progress only unsettles. */
const usualPatience = 200;

/** True once `busy` has lasted so long that the user should be told. */
export function useSlow(busy: boolean, patience = usualPatience): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setWaited(true), patience);
    return () => {
      clearTimeout(timer);
      setWaited(false);
    };
  }, [busy, patience]);
  return busy && waited;
}
