import { registerApp as register } from '../../operations/register-app.ts'
import type { MutationResolvers } from '../../schema.generated.ts'
import { scopesNamed } from '../app-scope.ts'

export const registerApp: NonNullable<MutationResolvers['registerApp']> = (_, { input }, context) =>
  register({ ...input, scopes: scopesNamed(input.scopes) }, context)
