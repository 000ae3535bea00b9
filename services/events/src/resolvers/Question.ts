import { inLocale } from '@cluster/subgraph'
import type { QuestionResolvers } from '../schema.generated.ts'

export const Question: QuestionResolvers = { text: ({ text }, { locale }) => inLocale(text, locale) }
