import * as testkit from '@cluster/testkit'
import { SigningKey } from '../src/models/signing-key.ts'

/** A running issuer looks at its keys every few seconds: that is no part of what a test does. */
const watched = { except: [SigningKey.collection.name] }

/** What MongoDB does for the reads of `work`. */
export const plansOf = (work: () => Promise<unknown>): Promise<testkit.Plan[]> =>
  testkit.plansOf('identity', work, watched)

/** The commands that `work` comes to, as `identity.find`. */
export const commandsOf = (work: () => Promise<unknown>): Promise<string[]> =>
  testkit.commandsOf(['identity'], work, watched)
