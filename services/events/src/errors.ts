export * from './errors/check-in.ts'
export * from './errors/events.ts'
export * from './errors/registrations.ts'
export * from './errors/volunteers.ts'
