export * from './errors/catalogue.ts'
