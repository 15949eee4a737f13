import { z } from "zod";

/**
 * A text of so many UTF-16 units, as both platforms count them in practice. (zod's own `max` counts code points: two
 * thousand emoji too many would pass.)
 */
export const units = (least: number, most: number, message = `must have ${least} to ${most} characters`) =>
  z.string(message).refine((text) => text.length >= least && text.length <= most, message);
