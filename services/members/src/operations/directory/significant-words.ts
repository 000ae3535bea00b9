import { plainText } from '@cluster/database'

/** What tells the kind of enterprise, in full and as people shorten it, and what only joins words. */
const legal = new Set(
  `asso assoc association associations ass loi 1901 1908 sarl eurl sas sasu sa sci snc selarl scic scop scp scea coop
  cooperative cooperatives ste societe ets etablissement etablissements entreprise fondation mutuelle union ues cie
  compagnie groupe groupement a au aux chez d de des du en et l la le les of s sur the un une and`.split(
    /\s+/,
  ),
)

/**
 * The words of a name that tell it from others, without accents and capitals. All of them, where none does: an
 * association may be called just that.
 */
export function significantWords(name: string): string[] {
  // S.A.R.L. is one word.
  const words = plainText(name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')).split(' ')
  const telling = words.filter(word => !legal.has(word))
  return [...new Set(telling.length > 0 ? telling : words)]
}
