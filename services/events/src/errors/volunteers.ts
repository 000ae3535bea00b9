import { domainError } from '@cluster/errors'

export const shiftNotFound = domainError<[id: string, field?: string]>(
  'SHIFT_NOT_FOUND',
  (_id, field = 'shiftId') => field,
  id => `No shift has the id ${id}.`,
)
export const shiftIsCancelled = domainError<[field?: string]>(
  'SHIFT_IS_CANCELLED',
  (field = 'shiftId') => field,
  'The shift was called off for good.',
)
export const shiftHasBegun = domainError(
  'SHIFT_HAS_BEGUN',
  'shiftId',
  'The shift has begun: what changes now, staff notes.',
)
export const shiftFull = domainError('SHIFT_FULL', 'shiftId', 'There is no place left on the shift.')
export const alreadyOnShift = domainError(
  'ALREADY_ON_SHIFT',
  'shiftId',
  'The person has a place on this shift already.',
)
export const notOnShift = domainError(
  'NOT_ON_SHIFT',
  'shiftId',
  'The person never had a place on this shift, or has it no more.',
)
export const shiftNotOffered = domainError(
  'SHIFT_NOT_OFFERED',
  'shiftId',
  'Nobody offers a place on this shift.',
)
export const skillsMissing = domainError(
  'SKILLS_MISSING',
  'shiftId',
  'The shift asks for skills that the person has not told: setVolunteerSkills tells them.',
)
export const shiftsOverlap = domainError(
  'SHIFTS_OVERLAP',
  'shiftId',
  'The person has another shift at the same time.',
)
export const shiftTooLong = domainError('SHIFT_TOO_LONG', 'endsAt', 'A shift lasts at most 24 hours.')
export const shiftFarFromDate = domainError(
  'SHIFT_FAR_FROM_DATE',
  'startsAt',
  'A shift is within 7 days before and after its date.',
)
export const invalidNeeded = domainError('INVALID_NEEDED', 'needed', 'A shift needs 1 to 1,000 people.')
export const neededBelowTaken = domainError(
  'NEEDED_BELOW_TAKEN',
  'needed',
  (taken: number) => `${taken} people have a place on the shift already.`,
)
export const tooManySkills = domainError('TOO_MANY_SKILLS', 'skills', 'Name at most 10 skills.')
export const invalidSkill = domainError(
  'INVALID_SKILL',
  'skills',
  'A skill is 1 to 40 characters, a letter or digit among them.',
)
