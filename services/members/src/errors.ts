export * from './errors/assemblies.ts'
export * from './errors/composition.ts'
export * from './errors/directory.ts'
export * from './errors/people.ts'
