export * from './errors/policy.ts'
export * from './errors/preferences.ts'
export * from './errors/webhooks.ts'
