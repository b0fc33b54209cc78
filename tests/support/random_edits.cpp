#include "tests/support/random_edits.h"

#include <algorithm>
#include <string>
#include <vector>

namespace variorum::support {
namespace {

using Sentence = std::vector<std::u16string>;
using Paragraph = std::vector<Sentence>;
using Document = std::vector<Paragraph>;

constexpr const char16_t* kWords[] = {u"the",
                                      u"of",
                                      u"and",
                                      u"a",
                                      u"to",
                                      u"in",
                                      u"was",
                                      u"that",
                                      u"for",
                                      u"with",
                                      u"on",
                                      u"by",
                                      u"not",
                                      u"council",
                                      u"bridge",
                                      u"river",
                                      u"minister",
                                      u"said",
                                      u"report",
                                      u"closed",
                                      u"opened",
                                      u"storm",
                                      u"harbour",
                                      u"workers",
                                      u"factory",
                                      u"strike",
                                      u"wages",
                                      u"agreement",
                                      u"signed",
                                      u"hospital",
                                      u"doctors",
                                      u"patients",
                                      u"school",
                                      u"children",
                                      u"teachers",
                                      u"budget",
                                      u"deficit",
                                      u"tax",
                                      u"increase",
                                      u"percent",
                                      u"vote",
                                      u"election",
                                      u"campaign",
                                      u"promised",
                                      u"railway",
                                      u"station",
                                      u"passengers",
                                      u"delayed",
                                      u"engineer",
                                      u"warned",
                                      u"cracks",
                                      u"concrete",
                                      u"inspected",
                                      u"flood",
                                      u"evacuated",
                                      u"residents",
                                      u"shelter",
                                      u"volunteer",
                                      u"police",
                                      u"arrested",
                                      u"suspect",
                                      u"evidence",
                                      u"court",
                                      u"judge",
                                      u"ruled",
                                      u"appeal",
                                      u"museum",
                                      u"painting",
                                      u"stolen",
                                      u"returned",
                                      u"orchestra",
                                      u"concert",
                                      u"audience",
                                      u"applause",
                                      u"farmers",
                                      u"drought",
                                      u"harvest",
                                      u"wheat",
                                      u"prices",
                                      u"rising",
                                      u"don’t",
                                      u"well-known",
                                      u"naïve",
                                      u"café",
                                      u"Zürich",
                                      u"Mayor",
                                      u"Ms.",
                                      u"Dr.",
                                      u"U.S.",
                                      u"12,000",
                                      u"3.5",
                                      u"2015",
                                      u"€40",
                                      u"Harper",
                                      u"Okafor",
                                      u"Lindqvist",
                                      u"London",
                                      u"увидела",
                                      u"город",
                                      u"橋",
                                      u"市長",
                                      u"جِسْر",
                                      u"👩‍👩‍👧",
                                      u"🌉"};
constexpr std::uint32_t kWordCount = sizeof kWords / sizeof kWords[0];
constexpr const char16_t* kEnds[] = {u".", u".", u".", u".", u".", u".", u"?", u"!", u".”", u":"};

struct Author {
  Random random;

  std::u16string word() { return kWords[random.below(kWordCount)]; }

  Sentence sentence() {
    Sentence out;
    const std::uint32_t words = 2 + random.below(random.one_in(6) ? 40 : 16);
    for (std::uint32_t i = 0; i < words; ++i) {
      out.push_back(word());
      if (random.one_in(12)) out.back() += u",";
    }
    if (out[0][0] >= u'a' && out[0][0] <= u'z') out[0][0] = static_cast<char16_t>(out[0][0] - u'a' + u'A');
    out.back() += kEnds[random.below(sizeof kEnds / sizeof kEnds[0])];
    if (out.back().ends_with(u"”")) out[0].insert(0, u"“");
    return out;
  }

  Paragraph paragraph() {
    Paragraph out;
    const std::uint32_t sentences = 1 + random.below(5);
    for (std::uint32_t i = 0; i < sentences; ++i) out.push_back(sentence());
    return out;
  }

  Document document() {
    Document out;
    const std::uint32_t paragraphs = random.below(12);
    for (std::uint32_t i = 0; i < paragraphs; ++i) {
      // Now and then a paragraph repeats one that is there already: boilerplate.
      out.push_back(!out.empty() && random.one_in(10) ? out[random.below(static_cast<std::uint32_t>(out.size()))]
                                                      : paragraph());
    }
    return out;
  }

  std::size_t index(std::size_t size) { return random.below(static_cast<std::uint32_t>(size)); }

  void edit_words(Sentence& words) {
    const std::size_t at = index(words.size());
    switch (random.below(4)) {
      case 0:
        words[at] = word();
        break;
      case 1:
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(at), word());
        break;
      case 2:
        if (words.size() > 1) words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
        break;
      default:
        words[at].insert(words[at].size() / 2, random.one_in(2) ? u"x" : u"\u0301");
    }
  }

  template <class Item>
  Item take(std::vector<Item>& from, std::size_t at) {
    Item item = std::move(from[at]);
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(at));
    return item;
  }

  template <class Item>
  void put(std::vector<Item>& into, Item item) {
    into.insert(into.begin() + static_cast<std::ptrdiff_t>(index(into.size() + 1)), std::move(item));
  }

  /// Moves, deletes, inserts, splits and merges paragraphs as wholes.
  void edit_paragraphs(Document& document) {
    const std::size_t at = index(document.size());
    Paragraph& here = document[at];
    switch (random.below(5)) {
      case 0:
        put(document, take(document, at));
        break;
      case 1:
        document.erase(document.begin() + static_cast<std::ptrdiff_t>(at));
        break;
      case 2:
        put(document, paragraph());
        break;
      case 3: {
        const auto cut = here.begin() + static_cast<std::ptrdiff_t>(index(here.size()));
        Paragraph rest(cut, here.end());
        here.erase(cut, here.end());
        document.insert(document.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(rest));
        break;
      }
      default:
        if (at + 1 < document.size()) {
          Paragraph next = take(document, at + 1);
          document[at].insert(document[at].end(), next.begin(), next.end());
        }
    }
  }

  void edit_sentences(Document& document) {
    Paragraph& here = document[index(document.size())];
    if (here.empty()) return;
    const std::size_t at = index(here.size());
    switch (random.below(5)) {
      case 0:
        put(document[index(document.size())], take(here, at));
        break;
      case 1:
        here.erase(here.begin() + static_cast<std::ptrdiff_t>(at));
        break;
      case 2:
        put(here, sentence());
        break;
      case 3: {
        // Cut in two.
        Sentence& words = here[at];
        words[words.size() / 2] += u".";
        break;
      }
      default:
        for (std::uint32_t i = 1 + random.below(3); i > 0; --i) edit_words(here[at]);
    }
  }

  void edit(Document& document) {
    const std::uint32_t edits = 1 + random.below(8);
    for (std::uint32_t i = 0; i < edits && !document.empty(); ++i) {
      if (random.one_in(3))
        edit_paragraphs(document);
      else
        edit_sentences(document);
    }
  }

  std::u16string written(const Document& document) {
    const std::u16string line_end = random.one_in(8) ? u"\r\n" : u"\n";
    const std::u16string between = random.one_in(6) ? line_end : line_end + line_end;
    const std::u16string blank = random.one_in(10) ? u"\u00a0" : u" ";
    std::u16string out;
    for (const Paragraph& paragraph : document) {
      for (const Sentence& sentence : paragraph) {
        for (const std::u16string& word : sentence) out += word + blank;
      }
      if (!random.one_in(5) && !paragraph.empty()) out.pop_back();
      out += between;
    }
    if (random.one_in(2)) out.erase(out.size() - std::min(out.size(), between.size()));
    return out;
  }
};

}  // namespace

std::uint64_t Random::next() {
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

std::uint32_t Random::below(std::uint32_t bound) { return static_cast<std::uint32_t>((next() >> 32) * bound >> 32); }

TextPair random_edits(std::uint64_t seed) {
  Author author{Random(seed)};
  Document document = author.document();
  TextPair out;
  out.before = author.written(document);
  author.edit(document);
  out.after = author.written(document);
  return out;
}

TextPair random_copies(std::uint64_t seed) {
  Author author{Random(seed)};
  std::vector<Sentence> sentences;
  for (std::uint32_t i = 2 + author.random.below(8); i > 0; --i) {
    sentences.push_back(author.sentence());
    if (!author.random.one_in(3)) continue;
    sentences.push_back(sentences.back());  // a near copy
    author.edit_words(sentences.back());
  }
  const auto document = [&] {
    Document out;
    for (std::uint32_t i = author.random.below(12); i > 0; --i) {
      out.emplace_back();
      for (std::uint32_t k = 1 + author.random.below(3); k > 0; --k)
        out.back().push_back(sentences[author.index(sentences.size())]);
    }
    return out;
  };
  TextPair out;
  out.before = author.written(document());
  out.after = author.written(document());
  return out;
}

TextPair random_orders(std::uint64_t seed) {
  constexpr const char16_t* kBlanks[] = {u"", u"", u" ", u"  ", u"\n", u"\n\n", u"\t", u"\u00a0", u"\u200b", u"\r\n"};
  constexpr const char16_t* kBetween[] = {u" ", u" ", u"  ", u"\n", u"\n\n", u"\r\n\r\n"};
  Author author{Random(seed)};
  Random& random = author.random;
  std::vector<std::u16string> sentences;
  for (std::uint32_t i = 2 + random.below(6); i > 0; --i) {
    sentences.emplace_back();
    for (const std::u16string& word : author.sentence())
      sentences.back() += (sentences.back().empty() ? u"" : u" ") + word;
  }
  const auto text = [&] {
    const std::u16string between = kBetween[random.below(6)];
    std::u16string out = kBlanks[random.below(10)];
    for (const std::u16string& sentence : sentences) out += (&sentence == &sentences[0] ? u"" : between) + sentence;
    return out + kBlanks[random.below(10)];
  };
  TextPair out{text(), {}};
  for (std::size_t k = sentences.size(); k > 1; --k) std::swap(sentences[k - 1], sentences[author.index(k)]);
  out.after = text();
  return out;
}

TextPair random_joiners(std::uint64_t seed) {
  constexpr const char16_t* kPieces[] = {u"\u200d", u"\ufe0f", u"👨",      u"❤",      u"🏽",   u"🇩",
                                         u"1",      u"\u20e3", u"a",      u" ",      u"\u0301", u"\u034f",
                                         u"क",      u"त",      u"\u094d", u"\u093c", u"\u200c", u"."};
  constexpr std::uint32_t kCount = sizeof kPieces / sizeof kPieces[0];
  Random random(seed);
  std::vector<std::u16string> alphabet;
  for (std::uint32_t i = 1 + random.below(4); i > 0; --i) alphabet.push_back(kPieces[random.below(kCount)]);
  const auto text = [&] {
    std::u16string out;
    for (std::uint32_t i = random.below(9); i > 0; --i)
      out += alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
    return out;
  };
  TextPair out{text(), {}};
  out.after = text();
  return out;
}

TextPair random_noise(std::uint64_t seed) {
  constexpr const char16_t* kPieces[] = {
      u"a", u"b", u"a b",    u" ",      u"\n",     u"\r\n", u"\r",   u"\n\n", u".",      u". ", u"A",  u"“",
      u"”", u"'", u"\u0301", u"\u200d", u"👩",      u"🇩",    u"🇪",    u"한",   u"ᄒ",     u"ᅡ", u"字", u"\u00a0",
      u"1", u",", u"-",      u"\u2028", u"\u200b", u"ไ",    u"word", u"Word", u"\u00ad", u"ﬁ",  u"ß",  u"\t"};
  constexpr std::uint32_t kCount = sizeof kPieces / sizeof kPieces[0];
  Random random(seed);
  // There are only a few pieces, so that much can match in many ways.
  std::vector<std::u16string> alphabet = {u"\xd83d", u"\xdc69", std::u16string(1, u'\0')};
  alphabet.erase(alphabet.begin() + random.below(3), alphabet.end());
  for (std::uint32_t i = 1 + random.below(6); i > 0; --i) alphabet.push_back(kPieces[random.below(kCount)]);
  const auto text = [&] {
    std::u16string out;
    for (std::uint32_t i = random.below(120); i > 0; --i)
      out += alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
    return out;
  };
  TextPair out{text(), text()};
  if (random.one_in(3)) {
    out.after = out.before;
    for (std::uint32_t i = random.below(4); i > 0; --i)
      out.after.insert(random.below(static_cast<std::uint32_t>(out.after.size() + 1)), text().substr(0, 9));
  }
  return out;
}

}  // namespace variorum::support
