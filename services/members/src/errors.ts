export * from './errors/composition.ts'
export * from './errors/directory.ts'
export * from './errors/ess.ts'
export * from './errors/people.ts'
