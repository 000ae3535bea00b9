import type { Follow } from './follow.ts'

export const followOccurrence: Follow = async () => null
