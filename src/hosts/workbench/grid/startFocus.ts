import type { IDisposable } from "@univerjs/core";
import { toDisposable } from "@univerjs/core";

/** Whatever a person's typing brings about. */
const typing = ["keydown", "beforeinput", "input", "paste", "compositionstart", "compositionend"];

/**
 * As the grid starts it draws the focus to itself, from whatever a person is at meanwhile. Until it can be used, the focus is
 * given back to where it was, and nothing is typed into cells that nobody sees.
 */
export function keepFromTyping(container: HTMLElement): IDisposable {
  // One whose workbook has been replaced meanwhile may never get to its end, and is to leave the other's alone.
  const isGrids = (target: EventTarget | null) =>
    container.isConnected &&
    target instanceof HTMLElement &&
    (container.contains(target) || target.dataset.uComp === "editor");
  let place = document.activeElement;
  if (isGrids(place)) place = null;

  const giveBack = () => {
    if (isGrids(document.activeElement) && place instanceof HTMLElement) place.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    // The grid first takes note of where the focus is.
    if (isGrids(target)) queueMicrotask(giveBack);
    else place = target as Element;
  };
  const onTyping = (event: Event) => {
    if (!isGrids(event.target)) return;
    event.stopImmediatePropagation();
    // Keys that are no text are the browser's.
    if (event.type !== "keydown") event.preventDefault();
  };
  window.addEventListener("focusin", onFocus);
  for (const kind of typing) window.addEventListener(kind, onTyping, { capture: true });
  return toDisposable(() => {
    window.removeEventListener("focusin", onFocus);
    for (const kind of typing) window.removeEventListener(kind, onTyping, { capture: true });
  });
}
