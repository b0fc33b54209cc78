#include "language.h"

#include "word_set.h"

namespace variorum {
namespace {

constexpr std::size_t kLongest = 8;  // code units, of the words of the lists

struct SmallWords {
  Language language;
  ShortWordSet words;
};

constexpr SmallWords kSmallWords[] = {
    {Language::english,
     ShortWordSet(
         u"a about after and are as at be been but by for from had has have he her his if in is it its of on or "
         u"she that the their they this to was we were which who will with you")},
    {Language::german,
     ShortWordSet(u"als am an auch auf aus bei das dem den der des die durch ein eine einem einen einer er es für hat "
                  u"ich im in ist mit nach noch oder sich sie sind um und vom von war wenn werden wie wird zu zum zur "
                  u"über")},
    {Language::french,
     ShortWordSet(
         u"au aux avec ce ces cette comme dans de des du elle en est et il ils la le les leur lui mais nous ou "
         u"où par plus pour qu que qui se ses son sont sur un une vous")},
    {Language::spanish,
     ShortWordSet(u"al como con de del el ella en entre es esta este fue ha hasta la las le lo los más o para pero por "
                  u"que se ser si sobre su sus también un una y")},
    {Language::italian,
     ShortWordSet(
         u"a ai al alla anche che come con da dal dalla degli dei del della delle di e gli ha i il in la le lo "
         u"ma nel nella o per più quando questo se si sono su sul un una è")},
    {Language::portuguese,
     ShortWordSet(u"a ao aos as com como da das de do dos e em entre foi mais mas na nas no nos o os ou para pela pelo "
                  u"por que se ser seu sua são também um uma à é")},
    {Language::dutch,
     ShortWordSet(
         u"aan als bij dat de deze die dit door een en er had heeft het hij in is maar met naar of om ook op te "
         u"tot uit van voor was werd wordt ze zich zijn")},
    {Language::polish,
     ShortWordSet(u"a ale co dla do i jak jest już lub na o od oraz po przez przy się są tak to tym w we z za ze że")},
    {Language::czech,
     ShortWordSet(
         u"a ale byl bylo do i jako je jeho již k která které který na o od po pro při s se si tak to v ve z za "
         u"že")},
    {Language::scandinavian,
     ShortWordSet(u"af at att av da de den der det efter en er ett fra från för han har hun i kan med men och og om på "
                  u"sig ska skal som til till var ved vi")},
};

}  // namespace

LanguageSet languages_with(std::u16string_view fold) {
  unsigned found = 0;
  if (fold.size() > kLongest) return 0;
  for (const SmallWords& small : kSmallWords) {
    if (small.words.contains(fold)) found |= 1u << static_cast<unsigned>(small.language);
  }
  return static_cast<LanguageSet>(found);
}

void LanguageCount::see(LanguageSet languages) {
  for (std::size_t language = 0; languages != 0; ++language, languages >>= 1) seen_[language] += languages & 1;
}

Language LanguageCount::most() const {
  std::size_t best = 0;
  bool shared = true;
  for (std::size_t language = 1; language < kLanguages; ++language) {
    if (seen_[language] > seen_[best]) {
      best = language, shared = false;
    } else if (seen_[language] == seen_[best]) {
      shared = true;
    }
  }
  return shared || seen_[best] < 2 ? Language::unknown : static_cast<Language>(best);
}

}  // namespace variorum
