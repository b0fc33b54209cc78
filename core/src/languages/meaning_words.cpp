#include "meaning_words.h"

#include "characters.h"
#include "word_set.h"

namespace variorum {
namespace {

constexpr WordSet kNegations(
    u"aldrig aucun aucune bez cannot geen ikke inte jamais jamás kein keine keinem keinen keiner mai n' nada nadie "
    u"ne neither nem nenhum nessuno never ni nic nicht nichts nie niemand niente niet nigdy nikt ninguna ninguno "
    u"ninguém ningún no nobody non none nooit nor not nothing nunca não ohne pas rien sans sem senza sin tampoco "
    u"weder without без не нельзя немає нет нету ни никогда никто ничего ні ніколи ніхто нічого بدون غير لا لم لن "
    u"ليس ليست 不 别 无 未 沒 没 無 非");

constexpr WordSet kNumberWords(
    u"acht billion cent cien ciento cinco cincuenta cinq cinquante cuarenta cuatro deux diez dix doce dos douze "
    u"dozen drei dreißig eight eighteen eighty eleven elf fifteen fifty five forty four fourteen fünf fünfzig half "
    u"huit hundert hundred hundreds mil mille milliarden milliards million millionen millones millón neuf neun nine "
    u"ninety nueve ocho once one onze quarante quatre quinze sechs seis sept seven seventy sieben siete six sixteen "
    u"sixty tausend ten third thirteen thirty thousand thousands three treinta trente tres trois twelve twenty "
    u"twice two veinte vier vierzig vingt zehn zwanzig zwei zwölf восемь вісім два двадцать двадцять две дві "
    u"дев'ять девять десять миллион миллионов мільйон мільйонів п'ятдесят п'ять пять пятьдесят семь сорок сто сім "
    u"тисяча тисячі три тридцать тридцять тысяч тысяча тысячи четыре чотири шесть шість أربع أربعة ألف اثنان تسعة "
    u"ثلاث ثلاثة ثمانية خمس خمسة سبع سبعة ست ستة عشر عشرة مئة مليون 一 七 万 三 两 九 二 五 亿 八 六 十 千 四 百");

constexpr WordSet kOnly(
    u"alleen bloß just lediglich merely nur only seulement simply slechts solamente solo soltanto sólo tylko лише лишь "
    u"только тільки 仅 只");

}  // namespace

bool is_negation(std::u16string_view fold) {
  return kNegations.contains(fold) || (fold.size() > 3 && fold.substr(fold.size() - 3) == u"n't");
}

bool affirms(std::u16string_view fold) { return kOnly.contains(fold); }

bool is_number_word(std::u16string_view fold) { return kNumberWords.contains(fold); }

bool is_amount_sign(std::u16string_view fold) {
  if (fold.size() != 1) return false;
  return fold[0] == u'%' || fold[0] == u'\u2030' || properties(fold[0]).category() == Category::currency;
}

}  // namespace variorum
