#include "partners.h"

namespace variorum {

BothPartners::BothPartners(const Links& links)
    : Sides{Partners(static_cast<std::uint32_t>(links.linked.before.size())),
            Partners(static_cast<std::uint32_t>(links.linked.after.size()))} {
  for (const SentenceLink& link : links.all) add(link);
}

void add_absorbed(Links& links, BothPartners& partners, SentenceLink link, bool near) {
  link.absorbed = true;
  link.near = near;
  links.add(link);
  partners.add(link);
}

std::vector<FoldId> residual(const Text& text, SentenceIndex sentence, const Text& other, const Partners& partners) {
  const Words whole = text.sorted_words_of(sentence);
  std::vector<FoldId> rest(whole.begin(), whole.end());
  partners.each(sentence, [&](std::uint32_t partner) {
    if (other.first_sorted[partner] == kNone) return rest.clear();  // a partner that is a twin has all its words
    const Words used = other.sorted_words_of(partner);
    // In place: the write position never overtakes the read position.
    auto kept = rest.begin();
    auto word = used.begin();
    for (auto read = rest.begin(); read != rest.end(); ++read) {
      while (word != used.end() && *word < *read) ++word;
      if (word != used.end() && *word == *read)
        ++word;
      else
        *kept++ = *read;
    }
    rest.erase(kept, rest.end());
  });
  return rest;
}

}  // namespace variorum
