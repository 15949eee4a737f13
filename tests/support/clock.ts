export { type ManualClock, openClock } from "../../src/rehearsal/clock.ts";
