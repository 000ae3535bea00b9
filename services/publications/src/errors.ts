export * from './errors/access.ts'
export * from './errors/content.ts'
export * from './errors/publications.ts'
export * from './errors/workflow.ts'
