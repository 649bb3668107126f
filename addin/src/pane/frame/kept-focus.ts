import { useEffect, useRef } from "react";

const REACHED_BY_TAB =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])';

/** An element that had the focus, and its place among what lay around it, the nearest first. */
interface Held {
  readonly element: HTMLElement;
  readonly kind: string;
  readonly around: readonly { readonly of: Element; readonly ofKind: number; readonly among: number }[];
}

/**
 * Keeps the place of whoever works by keyboard. What had the focus may be disabled while something is done, or be gone
 * after it: then it has the focus again, or its neighbour has it, or else the part of the pane that is shown.
 */
export function useKeptFocus(isBusy: boolean): void {
  const waits = useRef(isBusy);
  waits.current = isBusy;
  useEffect(() => {
    let held: Held | undefined;
    const remember = ({ target }: FocusEvent): void => {
      held = target instanceof HTMLElement && target.closest(".pane") ? heldAt(target) : held;
    };
    // A press beside everything takes the focus away on purpose.
    const forget = (): void => {
      held = undefined;
    };
    const giveBack = (): void => {
      const isLost = document.activeElement === document.body && document.hasFocus();
      if (held && isLost && !waits.current) placeOf(held)?.focus();
    };
    const changes = new MutationObserver(giveBack);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget);
    return () => {
      changes.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
}

function heldAt(element: HTMLElement): Held {
  const kind = kindOf(element);
  const around: Held["around"][number][] = [];
  for (let of = element.parentElement; of && !of.matches("#panel, .work, .pane"); of = of.parentElement)
    around.push({ of, ofKind: within(of, kind).indexOf(element), among: within(of, REACHED_BY_TAB).indexOf(element) });
  return { element, kind, around };
}

/** What does the same as an element: by what it is called, else by how it looks. */
function kindOf(element: HTMLElement): string {
  const { action } = element.dataset;
  if (action) return `[data-action="${CSS.escape(action)}"]:not(:disabled)`;
  const [look] = element.classList;
  return `${element.localName}${look ? `.${CSS.escape(look)}` : ""}:not(:disabled)`;
}

function placeOf({ element, kind, around }: Held): HTMLElement | undefined {
  if (isThere(element) && !element.matches(":disabled")) return element;
  for (const { of, ofKind, among } of around) {
    if (!of.isConnected) continue;
    const next = nearest(within(of, kind), ofKind) ?? nearest(within(of, REACHED_BY_TAB), among);
    if (next) return next;
  }
  return document.getElementById("panel") ?? undefined;
}

const within = (of: Element, selector: string): HTMLElement[] => [...of.querySelectorAll<HTMLElement>(selector)];

/** What stands at the place now, or before it where it was the last. */
function nearest(elements: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const there = elements.filter(isThere);
  return there[Math.min(Math.max(at, 0), there.length - 1)];
}

const isThere = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;
