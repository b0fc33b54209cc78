#include "part_words.h"

#include "word_set.h"

namespace variorum {
namespace {

constexpr WordSet kParts(
    u"abs absatz abschnitt afdeling anexo anhang anlage annex annexe appendix art article articolo artigo artikel "
    u"artikelen artykuł artículo bijlage capitolo capítulo chapitre chapter clause część deel figure hoofdstuk "
    u"item kapitel no nr paragraaf paragraf paragraph part parte partie rozdział seccion sección sectie section "
    u"sezione seção step tabelle table teil titel title titre título załącznik глава додаток приложение пункт "
    u"раздел розділ стаття статья таблица таблиця частина часть");

}  // namespace

bool is_part_word(std::u16string_view fold) { return kParts.contains(fold); }

}  // namespace variorum
