import { resumeSubscription as resume } from '../../operations/baskets/change-subscription.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const resumeSubscription: NonNullable<MutationResolvers['resumeSubscription']> = (
  _,
  { input },
  context,
) => resume(input.id, context)
