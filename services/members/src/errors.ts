export * from './errors/composition.ts'
export * from './errors/directory.ts'
export * from './errors/partnerships.ts'
export * from './errors/people.ts'
