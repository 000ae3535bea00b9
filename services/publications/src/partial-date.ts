/** Whether a text is a day, a month or a year of the calendar: `2015-06-01`, `2015-06` or `2015`. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  const start = `${year}-${month}-${day}`
  // A day that no month has is moved into the next month.
  const parsed = new Date(start)
  return Boolean(year) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === start
}
