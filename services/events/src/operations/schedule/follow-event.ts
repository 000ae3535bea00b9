import type { Follow } from './follow.ts'

export const followEvent: Follow = async () => null
