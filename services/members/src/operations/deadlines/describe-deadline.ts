import { inLocale, type TranslatedText } from '@cluster/subgraph'
import type { Context } from '../../context.ts'
import type { DeadlineKind, DeadlineRecord } from '../../models/deadline.ts'
import { Dues, type DuesRecord } from '../../models/dues.ts'

/** What people are told of a deadline: read from what it is about, as that is now. */
export interface Description {
  title: TranslatedText
  /** One fact a line. */
  details?: TranslatedText
  place?: string
  endsAt?: Date
  url?: URL
}

type Describe = (deadline: DeadlineRecord, context: Context) => Promise<Description>

/** A title that names the organisation, or does without one that is gone. */
const titled =
  (fr: string, en: string, joint: { fr: string; en: string }): Describe =>
  async ({ organisationId }, { loaders }) => {
    const organisation = organisationId ? await loaders.organisation.load(organisationId) : null
    if (!organisation) return { title: { fr, en } }
    const { name } = organisation
    return { title: { fr: `${fr} ${joint.fr} ${name}`, en: `${en} ${joint.en} ${name}` } }
  }

const assembly: Describe = async ({ subjectId }, { loaders }) => {
  const found = await loaders.assembly.load(subjectId)
  if (!found) return { title: { fr: 'Assemblée générale', en: 'General assembly' } }
  const { title, place, agenda } = found
  const points = (locale: 'FR' | 'EN') =>
    agenda.map((item, n) => `${n + 1}. ${inLocale(item.title, locale)}`).join('\n')
  return { title, place, details: { fr: points('FR'), en: points('EN') } }
}

/** What is owed, and of which year. */
const dues: Describe = async (deadline, context) => {
  const { title } = await titledDues(deadline, context)
  const found = await Dues.findById(deadline.subjectId).lean<DuesRecord>()
  if (!found) return { title }
  const { year, amountCents, currency } = found
  const inLanguage = (tag: string) =>
    new Intl.NumberFormat(tag, { style: 'currency', currency }).format(amountCents / 100)
  return {
    title: { fr: `${title.fr} (${year})`, en: `${title.en} (${year})` },
    details: { fr: `Montant : ${inLanguage('fr-FR')}`, en: `Amount: ${inLanguage('en-GB')}` },
  }
}
const titledDues = titled('Cotisation', 'Membership dues', { fr: '–', en: '–' })

/** What a deadline is about, by its kind: a kind that knows more of its subject has a function of its own. */
const byKind: Record<DeadlineKind, Describe> = {
  AGREEMENT_ENDING: titled('Convention', 'Agreement', { fr: 'avec', en: 'with' }),
  ASSEMBLY: assembly,
  DEROGATION_ENDING: titled('Retour à la règle des 65 %', 'Back to the 65 % rule', {
    fr: 'après le départ :',
    en: 'after the departure:',
  }),
  DUES_PAYABLE: dues,
  ESUS_ENDING: titled('Agrément ESUS', 'ESUS accreditation', { fr: '–', en: '–' }),
}

export const describeDeadline: Describe = (deadline, context) => byKind[deadline.kind](deadline, context)
