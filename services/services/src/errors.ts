export * from './errors/baskets.ts'
export * from './errors/bookings.ts'
export * from './errors/catalogue.ts'
export * from './errors/hours.ts'
