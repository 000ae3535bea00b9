import type { TranslatedText } from '@cluster/subgraph'
import type { Majority } from '../../models/assembly.ts'

const majorityTexts: Record<Majority, Required<TranslatedText>> = {
  SIMPLE: {
    fr: 'Majorité simple : plus de la moitié des suffrages exprimés.',
    en: 'Simple majority: more than half of the votes expressed.',
  },
  TWO_THIRDS: {
    fr: 'Majorité des deux tiers au moins des suffrages exprimés.',
    en: 'Majority of at least two thirds of the votes expressed.',
  },
  THREE_QUARTERS: {
    fr: 'Majorité des trois quarts au moins des suffrages exprimés.',
    en: 'Majority of at least three quarters of the votes expressed.',
  },
}

const voices: Required<TranslatedText> = {
  fr: 'Un membre, une voix. Les abstentions ne sont pas des suffrages exprimés.',
  en: 'One member, one vote. Abstentions are no votes expressed.',
}

const voicesByCollege: Required<TranslatedText> = {
  fr:
    'Loi n° 47-1775 du 10 septembre 1947 (SCIC) : un associé, une voix ; chaque collège pèse de 10 % à 50 % des voix, ' +
    'selon les statuts. La part de chaque choix dans un collège est rapportée aux suffrages exprimés de ce collège, ' +
    'puis multipliée par le poids du collège. Les abstentions ne sont pas des suffrages exprimés. Un collège sans ' +
    'suffrage exprimé ne compte pas : les poids des autres sont rapportés à leur somme.',
  en:
    'Law 47-1775 of 10 September 1947 (SCIC): one associate, one vote; each college weighs 10 % to 50 % of the votes, ' +
    'as the statutes say. The share of each choice in a college is of the votes expressed in that college, and is ' +
    'multiplied by what the college weighs. Abstentions are no votes expressed. A college in which none was ' +
    'expressed does not count: the weights of the others are taken by their sum.',
}

/** By which rule a ballot is counted, for people to read beside its numbers. */
export function legalBasisOf(majority: Majority, hasColleges: boolean): Required<TranslatedText> {
  const [counted, carried] = [hasColleges ? voicesByCollege : voices, majorityTexts[majority]]
  return { fr: `${counted.fr} ${carried.fr}`, en: `${counted.en} ${carried.en}` }
}
