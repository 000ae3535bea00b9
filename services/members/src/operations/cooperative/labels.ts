import type { TranslatedText } from '@cluster/subgraph'
import type { StatutoryMeasure } from '../../models/statutory-check.ts'

/** What the numbers of the checks count, in words. */
export const measureLabels: Record<StatutoryMeasure, TranslatedText> = {
  ASSOCIATES: { fr: 'Associés', en: 'Associates' },
  ASSOCIATES_WITHOUT_COLLEGE: { fr: 'Associés sans collège', en: 'Associates without a college' },
  ASSOCIATES_WITHOUT_SHARE: { fr: 'Associés sans part', en: 'Associates without a share' },
  BENEFICIARIES: { fr: 'Bénéficiaires', en: 'Beneficiaries' },
  CATEGORIES: { fr: "Catégories d'associés", en: 'Categories of associates' },
  COLLEGES: { fr: 'Collèges', en: 'Colleges' },
  COLLEGES_PERCENT: { fr: 'Poids de tous les collèges, en %', en: 'Weight of all colleges, in %' },
  COLLEGE_PERCENT: { fr: "Poids d'un collège, en %", en: 'Weight of a college, in %' },
  EMPLOYEES: { fr: 'Salariés', en: 'Employees' },
  LOCAL_AUTHORITIES_PERCENT: {
    fr: 'Part des collectivités dans le capital, en %',
    en: 'Share of local authorities in the capital, in %',
  },
  LOCAL_AUTHORITIES_SHARES: { fr: 'Parts des collectivités', en: 'Shares of local authorities' },
  PRODUCERS: { fr: 'Producteurs', en: 'Producers' },
  SHARES: { fr: 'Parts sociales', en: 'Shares' },
}
