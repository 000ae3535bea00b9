export * from './errors/events.ts'
export * from './errors/registrations.ts'
export * from './errors/series.ts'
