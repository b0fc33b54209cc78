#include "small_word_list.h"

#include "word_set.h"

namespace variorum {
namespace {

constexpr WordSet kInside(
    u"about against almost avait avoir been being bin bist dich dir down else essere estar etwas ever fait foram "
    u"get got haar habe haben haber habían hanno hatte hatten hebben heeft him himself hun hätte ihnen into itself "
    u"kann konnte können may mich might mir moi must más off ont onto out own quite rather same sehr seus sia siano "
    u"sido son stata suis são them themselves tinha very werden worden wordt wurde wurden wäre zijn zou étaient "
    u"était été être буде будет бути быть ведь себе себя собі тебя");

}  // namespace

bool is_frame_word(std::u16string_view fold) { return kInside.contains(fold); }

}  // namespace variorum
