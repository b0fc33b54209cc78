#include "html_blocks.h"

#include <algorithm>
#include <string>

namespace variorum {
namespace {

// Elements that the HTML standard renders as blocks or rows, and those of the head. Sorted.
constexpr std::u16string_view kBlocks[] = {
    u"address", u"article",  u"aside",    u"blockquote", u"body",   u"dd",     u"details", u"dialog",   u"div",
    u"dl",      u"dt",       u"fieldset", u"figcaption", u"figure", u"footer", u"form",    u"h1",       u"h2",
    u"h3",      u"h4",       u"h5",       u"h6",         u"head",   u"header", u"hr",      u"html",     u"legend",
    u"li",      u"link",     u"main",     u"menu",       u"meta",   u"nav",    u"ol",      u"optgroup", u"option",
    u"p",       u"pre",      u"script",   u"section",    u"select", u"style",  u"summary", u"table",    u"tbody",
    u"td",      u"template", u"tfoot",    u"th",         u"thead",  u"title",  u"tr",      u"ul"};

constexpr std::size_t kLongestName = 10;

}  // namespace

bool begins_with_block_tag(std::u16string_view content) {
  if (content.empty() || content[0] != u'<') return false;
  std::size_t at = content.size() > 1 && content[1] == u'/' ? 2 : 1;
  std::u16string name;
  for (; at < content.size() && name.size() <= kLongestName; ++at) {
    const char16_t unit = content[at];
    const auto letter = static_cast<char16_t>(unit | 0x20);
    const bool is_letter = letter >= u'a' && letter <= u'z';
    if (!is_letter && (name.empty() || unit < u'1' || unit > u'6')) break;
    name += is_letter ? letter : unit;
  }
  const bool ends = at == content.size() || content[at] == u'>' || content[at] == u' ' || content[at] == u'/';
  return ends && std::binary_search(std::begin(kBlocks), std::end(kBlocks), std::u16string_view(name));
}

}  // namespace variorum
