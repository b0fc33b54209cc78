// The date in a file's name, as a datetime-local field writes it; empty where there is none. A missing time is never invented:
// a date alone stands for its beginning.
//
//     "article-2015-09-18T1305.txt" → "2015-09-18T13:05"

const pattern = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T _-]?(\d{2})[-_:.h]?(\d{2})(?:[-_:.]?\d{2})?Z?)?(?!\d)/;

export function dateIn(name: string): string {
  const found = pattern.exec(name);
  if (!found) return "";
  const [, year = "", month = "", day = "", hour = "00", minute = "00"] = found;
  const written = `${year}-${month}-${day}T${hour}:${minute}`;
  const date = new Date(`${written}Z`);
  // A number that only looks like a date (month 13, 31 February) comes out as another day, or as none.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : "";
}

/** A moment with its zone, in local time, as a datetime-local field writes it. */
export function localTime(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
