import { previewReminders as preview } from '../../operations/policy/preview-reminders.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const previewReminders: NonNullable<QueryResolvers['previewReminders']> = async (_, { input }) => {
  const previews = await preview({ ...input, notices: input.notices ?? null })
  return previews.map(({ mail: { subject, text, html }, ...preview }) => ({
    ...preview,
    subject,
    text,
    html,
  }))
}
