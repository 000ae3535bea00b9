export {
  type Idempotency,
  idempotencyId,
  idempotencyKeyReused,
  idempotencyNote,
  idempotencyOwner,
  idempotencySeconds,
} from './idempotency.ts'
export { isNamePass, type NamePass, signNamePass } from './pass.ts'
export { type Signed, signViewer, verifyViewer, viewerHeader } from './signature.ts'
export {
  type Lifetime,
  type SignOptions,
  signToken,
  TokenRefused,
  type TokenRules,
  tokenVerifier,
  type Verified,
} from './token.ts'
export {
  anonymous,
  type Claims,
  forbidden,
  type Role,
  roles,
  unauthenticated,
  type Viewer,
  viewerOf,
} from './viewer.ts'
