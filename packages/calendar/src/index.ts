export { instantLine, nameLine, textLine, valueLine, zonedLine } from './content-line.ts'
export { writeCalendar } from './write-calendar.ts'
export { type Zone, zoneOver } from './zone.ts'
