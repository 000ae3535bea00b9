export { instantLine, localLine, nameLine, textLine, valueLine, zonedLine } from './content-line.ts'
export { uidOf } from './uid.ts'
export { writeCalendar } from './write-calendar.ts'
export { type Zone, zoneOver } from './zone.ts'
