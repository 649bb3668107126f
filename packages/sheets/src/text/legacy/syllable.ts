const INITIAL = "(?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnprstvx])?";
const RIME =
  "(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|ư|ưa|ưc|ưi|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|y|yêm|yên|yêng|yêt|yêu)";
const SYLLABLE = new RegExp(`^${INITIAL}${RIME}$`, "u");
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is a well-formed Vietnamese syllable: initial, rime, at most one tone. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  if ((parts.match(TONE) ?? []).length > 1) return false;
  return SYLLABLE.test(parts.replace(TONE, "").normalize("NFC"));
}

/** Share of well-formed syllables among the words with accents, and how many such words there are. */
export function syllableShare(text: string): { readonly share: number; readonly words: number } {
  const words = (text.normalize("NFC").match(/[\p{L}\u00ad]+/gu) ?? []).filter((word) => /[^\x00-\x7f]/.test(word));
  return { share: words.length === 0 ? 0 : words.filter(isSyllable).length / words.length, words: words.length };
}
