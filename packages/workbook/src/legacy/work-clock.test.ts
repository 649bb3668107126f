import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startWorkClock } from "./work-clock";

/** Share of the processor that the process gets. */
let share = 1;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"], now: 0 });
  const start = performance.now();
  vi.spyOn(process, "cpuUsage").mockImplementation(() => ({
    user: (performance.now() - start) * share * 1000,
    system: 0,
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  [1, 1000],
  [0.5, 2000],
  [0.01, 6000],
])("a process that gets the share %d of the processor has until %d ms for a second of work", (given, until) => {
  share = given;
  const onLate = vi.fn();
  startWorkClock(1000, onLate);
  vi.advanceTimersByTime(until - 15);
  expect(onLate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(30);
  expect(onLate).toHaveBeenCalledOnce();
});

it("a clock that is stopped says nothing", () => {
  share = 1;
  const onLate = vi.fn();
  startWorkClock(1000, onLate)();
  vi.advanceTimersByTime(10_000);
  expect(onLate).not.toHaveBeenCalled();
});
