export { addDays, addYears, dayOf, endOfDay, isDay } from './day.ts'
export { isTimeZone, zonedAt } from './zone.ts'
