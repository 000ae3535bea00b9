import type { QueryResolvers } from '../../schema.generated.ts'
import { topics } from '../../topics.ts'

export const webhookTopics: NonNullable<QueryResolvers['webhookTopics']> = () => [...topics]
