/** When nobody is written to first: from one hour of the clock to another, through midnight where that is earlier. HH:MM. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Whether an hour of the clock (HH:MM) is one of them. From an hour to the same hour is never. */
export function isQuiet({ from, to }: QuietHours, hour: string): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
