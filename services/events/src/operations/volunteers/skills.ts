import { plainText } from '@cluster/database'
import { invalidSkill, tooManySkills } from '../../errors.ts'

/**
 * Skills as people wrote them, each once.
 * @throws DomainError TOO_MANY_SKILLS or INVALID_SKILL
 */
export function skillsFrom(given: readonly string[]): string[] {
  const skills = new Map(given.map(skill => [plainText(skill), skill.trim().normalize('NFC')]))
  if (skills.size > 10) throw tooManySkills()
  for (const [plain, skill] of skills) if (!plain || skill.length > 40) throw invalidSkill()
  return [...skills.values()]
}

/** True for who has all that is asked for, however either is written. */
export function hasAll(skills: readonly string[], asked: readonly string[]): boolean {
  const known = new Set(skills.map(plainText))
  return asked.every(skill => known.has(plainText(skill)))
}
