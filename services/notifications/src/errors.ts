export * from './errors/webhooks.ts'
