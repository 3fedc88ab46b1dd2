/** Days of the week, as ISO 8601 counts them. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** Some hours of some days, where the store is. */
export interface Hours {
  days: readonly Day[];
  /** `HH:MM`; that minute is within. */
  from: string;
  /** `HH:MM`, later than `from`, up to `24:00`; that minute is not within any more. */
  to: string;
}

/** What the clock on the wall says. */
export interface LocalTime {
  day: Day;
  /** Since midnight. */
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a time zone say then; making a format costs a thousand times what asking it does. */
export function localTimeOf(time: Date, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const day = DAYS.find((one) => one === parts.weekday?.toLowerCase())!; // the names of en-GB are those of DAYS
  return { day, minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** `HH:MM` as minutes since midnight; undefined when it is no time of day. */
export function minuteOf(text: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= 1_440 ? minutes : undefined;
}

export function isWithinHours({ days, from, to }: Hours, { day, minute }: LocalTime): boolean {
  const [first, end] = [minuteOf(from), minuteOf(to)];
  return first !== undefined && end !== undefined && days.includes(day) && first <= minute && minute < end;
}

/** Whether every minute of the one is a minute of the other. */
export function containsHours(outer: Hours, inner: Hours): boolean {
  const [first, end, innerFirst, innerEnd] = [outer.from, outer.to, inner.from, inner.to].map(minuteOf);
  return (
    inner.days.every((day) => outer.days.includes(day)) && first! <= innerFirst! && innerEnd! <= end! // checked when they came
  );
}

/** Whether clocks know this time zone (IANA: `Europe/Berlin`). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}
