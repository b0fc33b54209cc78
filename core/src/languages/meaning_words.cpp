#include "meaning_words.h"

#include "characters.h"
#include "word_set.h"

namespace variorum {
namespace {

/// The words of one language; those of unknown are of scripts that the other languages do not share.
struct Meanings {
  Language language;
  ShortWordSet negations, numbers;
};

constexpr Meanings kMeanings[] = {
    {Language::unknown,
     ShortWordSet(u"без не нельзя немає нет нету ни никогда никто ничего ні ніколи ніхто нічого بدون غير لا لم لن ليس "
                  u"ليست न नहीं बिना मत 不 别 无 未 沒 没 無 非"),
     ShortWordSet(
         u"восемь вісім два двадцать двадцять две дві дев'ять девять десять миллион миллионов мільйон мільйонів "
         u"п'ятдесят п'ять пять пятьдесят семь сорок сто сім тисяча тисячі три тридцать тридцять тысяч тысяча "
         u"тысячи четыре чотири шесть шість أربع أربعة ألف اثنان تسعة ثلاث ثلاثة ثمانية خمس خمسة سبع سبعة ست "
         u"ستة عشر عشرة مئة مليون आठ करोड़ चार छह तीन दस दो नौ पाँच लाख सात सौ हज़ार हजार 一 七 万 三 两 九 二 五 亿 八 "
         u"六 "
         u"十 千 四 百")},
    {Language::english, ShortWordSet(u"cannot neither never no nobody none nor not nothing nowhere without"),
     ShortWordSet(u"billion dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen half hundred "
                  u"hundreds million nine nineteen ninety once one seven seventeen seventy six sixteen sixty ten third "
                  u"thirteen thirty thousand thousands three twelve twenty twice two")},
    {Language::german,
     ShortWordSet(u"kein keine keinem keinen keiner keines nicht nichts nie niemals niemand nirgends ohne weder"),
     ShortWordSet(u"acht achtzig drei dreißig dutzend elf fünf fünfzig hundert milliarde milliarden million millionen "
                  u"neun neunzig sechs sechzig sieben siebzig tausend vier vierzig zehn zwanzig zwei zwölf")},
    {Language::french, ShortWordSet(u"aucun aucune jamais n' ne ni non pas rien sans"),
     ShortWordSet(u"cent cents cinq cinquante deux dix douze huit mille milliard milliards million millions neuf onze "
                  u"quarante quatorze quatre quinze seize sept six soixante treize trente trois vingt")},
    {Language::spanish, ShortWordSet(u"jamás nada nadie ni ninguna ninguno ningún no nunca sin tampoco"),
     ShortWordSet(u"catorce cien ciento cientos cinco cincuenta cuarenta cuatro diez doce dos mil millones millón "
                  u"noventa nueve ochenta ocho once quince seis sesenta setenta siete trece treinta tres veinte")},
    {Language::italian, ShortWordSet(u"mai nessun nessuna nessuno niente non nulla né senza"),
     ShortWordSet(
         u"cento cinquanta cinque dieci dodici due mila miliardi miliardo milione milioni mille novanta nove "
         u"ottanta otto quaranta quattordici quattro quindici sessanta settanta sette tre tredici trenta undici "
         u"venti")},
    {Language::portuguese, ShortWordSet(u"jamais nada nem nenhum nenhuma ninguém nunca não sem"),
     ShortWordSet(
         u"bilhão bilhões cem cento cinco cinquenta dez dois doze duas mil milhares milhão milhões nove noventa "
         u"oitenta oito onze quarenta quatorze quatro quinze seis sessenta sete setenta treze trinta três vinte")},
    {Language::dutch, ShortWordSet(u"geen nergens niemand niet niets nooit zonder"),
     ShortWordSet(
         u"acht dertig drie duizend elf honderd miljard miljoen negen tachtig tien twaalf twee twintig veertig "
         u"vier vijf vijftig zes zestig zeven zeventig")},
    {Language::polish, ShortWordSet(u"bez nic nie nigdy nikt żaden żadna żadne"),
     ShortWordSet(u"cztery dwa dwadzieścia dwie dwóch dziesięć dziewięć milion milionów osiem pięć pięćdziesiąt siedem "
                  u"sto sześć trzy trzydzieści tysiąc tysiące tysięcy")},
    {Language::czech, ShortWordSet(u"bez ne nic nikdo nikdy nikoli žádná žádné žádný"),
     ShortWordSet(u"deset devět dva dvacet dvě milion milionů osm padesát pět sedm sto tisíc tři čtyři šest")},
    {Language::scandinavian, ShortWordSet(u"aldri aldrig icke ikke ingen ingenting inget inte uden utan uten"),
     ShortWordSet(
         u"elleve elva fem femti femtio fire fyra hundra hundre hundrede miljon miljoner million millioner nio "
         u"seks sju syv tio tjugo tolv tre tretton tusen tusind två tyve åtta åtte")},
};

/// Whether a word is of such a list of the language, or of a script that has no other. All lists count where the language
/// is not known.
template <typename Contains>
bool any_of_lists(Language language, Contains contains) {
  for (const Meanings& meanings : kMeanings) {
    const bool asked =
        language == Language::unknown || meanings.language == Language::unknown || meanings.language == language;
    if (asked && contains(meanings)) return true;
  }
  return false;
}

constexpr WordSet kOnly(
    u"alleen bloß just lediglich merely nur only seulement simply slechts solamente solo soltanto sólo tylko лише лишь "
    u"только тільки 仅 只");

}  // namespace

bool is_negation(std::u16string_view fold, Language language) {
  if (fold.size() > 3 && fold.substr(fold.size() - 3) == u"n't") return true;
  return any_of_lists(language, [&](const Meanings& meanings) { return meanings.negations.contains(fold); });
}

bool affirms(std::u16string_view fold) { return kOnly.contains(fold); }

bool is_number_word(std::u16string_view fold, Language language) {
  return any_of_lists(language, [&](const Meanings& meanings) { return meanings.numbers.contains(fold); });
}

bool is_amount_sign(std::u16string_view fold) {
  if (fold.size() != 1) return false;
  return fold[0] == u'%' || fold[0] == u'\u2030' || properties(fold[0]).category() == Category::currency;
}

}  // namespace variorum
