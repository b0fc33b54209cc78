#!/usr/bin/env python3
"""Writes core/src/unicode/characters_tables.inc: the Unicode properties that segmenting, tokenising and folding need.

    generate_characters.py            writes the file
    generate_characters.py --check    exits 1 where the committed file is not what would be written

Reads the Unicode Character Database as Debian's package `unicode-data` lays it out (--ucd FOLDER for another place).
Each code point has one 32-bit record; code points share few distinct records, so a three-stage trie holds one byte each.
The layout of a record is told by RECORD below and read by characters.h."""
import argparse, bisect, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "core", "src", "unicode", "characters_tables.inc")
LIMIT = 0x110000
PLANES = 0x20000  # the first two: nearly all that is ever written

# The order of the names is the order of the enumerators in characters.h.
GRAPHEME = "Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT".split()
WORD = ("Other CR LF Newline Extend ZWJ Format Katakana ALetter Hebrew_Letter MidLetter MidNum MidNumLet Single_Quote "
        "Double_Quote Numeric ExtendNumLet Regional_Indicator WSegSpace").split()
SENTENCE = "Other CR LF Sep Extend Format Sp Lower Upper OLetter Numeric ATerm STerm Close SContinue".split()
CONJUNCT = "None Linker Consonant Extend".split()  # Indic_Conjunct_Break
SCRIPT = "Other Latin Greek Cyrillic Hebrew Arabic Devanagari Thai Lao Khmer Myanmar Hangul Hiragana Katakana Han".split()
CATEGORY = {  # coarse category: general categories
    "unassigned": ["Cn", "Co"], "control": ["Cc"], "format": ["Cf"], "surrogate": ["Cs"], "space": [],
    "upper": ["Lu", "Lt"], "lower": ["Ll"], "letter": ["Lm", "Lo"], "mark": ["Mn", "Mc", "Me"], "digit": ["Nd"],
    "number": ["Nl", "No"], "connector": ["Pc"], "dash": ["Pd"], "open": ["Ps"], "close": ["Pe"],
    "quote_open": ["Pi"], "quote_close": ["Pf"], "punctuation": ["Po"], "currency": ["Sc"], "math": ["Sm"],
    "symbol": ["Sk", "So"]}
# (field, bits), lowest bits first.
RECORD = [("grapheme", 4), ("word", 5), ("sentence", 4), ("script", 4), ("category", 5), ("pictographic", 1),
          ("foldable", 1), ("conjunct", 2), ("ignorable", 1)]
# Compatibility forms that only look different: full and half width, Arabic shapes, vertical punctuation. Of <compat>,
# the ligatures and digraphs made of letters; not superscripts, fractions or circled numbers, which mean something.
SHAPES = {"<wide>", "<narrow>", "<initial>", "<medial>", "<final>", "<isolated>", "<vertical>", "<noBreak>", "<small>"}


def read_ranges(path):
    """Yields (first, last, fields) of the lines of a database file."""
    with open(path, encoding="utf8") as lines:
        for line in lines:
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if fields == [""]:
                continue
            ends = fields[0].split("..")
            yield int(ends[0], 16), int(ends[-1], 16), fields[1:]


def property_values(path, names, default=0):
    """One property of all code points, as indices into names; values that are not named count as the default."""
    values = bytearray([default]) * LIMIT
    index = {name: position for position, name in enumerate(names)}
    for first, last, fields in read_ranges(path):
        if fields[0] in index:
            values[first:last + 1] = bytes([index[fields[0]]]) * (last + 1 - first)
    return values


def read_unicode_data(ucd):
    """General category, combining class and (tag, code points) decomposition of all assigned code points."""
    category, combining, decomposition = ["Cn"] * LIMIT, bytearray(LIMIT), {}
    start = None
    for first, _, fields in read_ranges(os.path.join(ucd, "UnicodeData.txt")):
        if fields[0].endswith("First>"):
            start = first
            continue
        begin = start if start is not None else first
        start = None
        for code in range(begin, first + 1):
            category[code], combining[code] = fields[1], int(fields[2])
        if fields[4]:
            parts = fields[4].split()
            tag = parts.pop(0) if parts[0].startswith("<") else ""
            decomposition[first] = (tag, [int(part, 16) for part in parts])
    return category, combining, decomposition


# Shapes that no text on the way to a reader has had for decades, and that would be half of the fold tables: Arabic
# ligatures of two to eighteen letters (the letters' own forms are folded), notes of music, and the compatibility
# ideographs of CNS 11643 beyond the first plane. They are told apart from what they stand for, and shown as changed.
NOT_FOLDED = [(0xFBEA, 0xFDF1), (0xFDF3, 0xFDFB), (0x1D15E, 0x1D1C0), (0x2F800, 0x2FA1D)]


class Folder:
    """What each code point folds to: decomposed, shapes and case undone, then composed again."""

    def __init__(self, ucd, category, combining, decomposition):
        self.category, self.combining, self.decomposition = category, combining, decomposition
        self.case = {}
        for first, _, fields in read_ranges(os.path.join(ucd, "CaseFolding.txt")):
            if fields[0] in "CS":
                self.case[first] = int(fields[1], 16)
        excluded = set()
        for first, last, fields in read_ranges(os.path.join(ucd, "DerivedNormalizationProps.txt")):
            if fields[0] == "Full_Composition_Exclusion":
                excluded.update(range(first, last + 1))
        self.pairs = {tuple(codes): code for code, (tag, codes) in decomposition.items()
                      if not tag and len(codes) == 2 and code not in excluded}

    def is_shape(self, tag, codes):
        if tag == "<compat>":
            hangul = 0x1100 <= codes[0] <= 0x11FF  # letters shown apart stay apart
            return not hangul and self.category[codes[0]][0] == "L" and all(self.category[c][0] in "LM" for c in codes)
        return tag in SHAPES and codes[0] != 0x20 and not 0x1100 <= codes[0] <= 0x11FF

    def decompose(self, code):
        tag, codes = self.decomposition.get(code, ("", None))
        if codes and (not tag or self.is_shape(tag, codes)):
            return [part for inner in codes for part in self.decompose(inner)]
        if code in self.case:
            return self.decompose(self.case[code])
        return [code]

    def fold(self, code):
        if 0xAC00 <= code <= 0xD7A3 or any(first <= code <= last for first, last in NOT_FOLDED):
            return [code]
        return self.compose(self.decompose(code))

    def compose(self, codes):
        codes = list(codes)
        for index in range(1, len(codes)):  # canonical order
            here = index
            while here > 0 and self.combining[codes[here]] and self.combining[codes[here - 1]] > self.combining[codes[here]]:
                codes[here - 1], codes[here] = codes[here], codes[here - 1]
                here -= 1
        out, starter, last_class = [], None, 0
        for code in codes:
            own = self.combining[code]
            if starter is not None and (len(out) - 1 == starter or last_class < own) and (out[starter], code) in self.pairs:
                out[starter] = self.pairs[out[starter], code]
                continue
            if not own:
                starter = len(out)
            last_class = own
            out.append(code)
        return out

    def folded_pairs(self):
        """Composition pairs that can occur in folded text."""
        return {pair: code for pair, code in self.pairs.items() if self.fold(code) == [code]}


def fold_tables(folder):
    """(ranges, runs, pool): ranges (first, last, stride, delta) for regular ones, runs (first, count, pool offset, units
    each) for the rest, the UTF-16 units of which lie in the pool."""
    single, multiple = {}, {}
    for code in range(LIMIT):
        if not (0xD800 <= code <= 0xDFFF or folder.category[code] == "Cn"):
            folded = folder.fold(code)
            if folded != [code]:
                target = single if len(folded) == 1 else multiple
                target[code] = folded
    ranges, left = [], dict(single)
    for code in sorted(single):
        if code not in left:
            continue
        delta, best = left[code][0] - code, (1, 1)
        for stride in (1, 2):
            length = 1
            while left.get(code + length * stride) == [code + length * stride + delta]:
                length += 1
            if stride == 1 or best[0] < 3:  # ranges of stride 1 do not interleave; those of stride 2 do so in pairs
                best = max(best, (length, stride), key=lambda entry: entry[0])
        length, stride = best
        if length >= 4 or code < 0x2000:
            ranges.append((code, code + (length - 1) * stride, stride, delta))
            for step in range(length):
                del left[code + step * stride]
    ranges.sort()
    starts = [entry[0] for entry in ranges]
    for first, last, stride, _ in ranges:  # append_folded() looks at the last two ranges that begin at or before a code
        for code in range(first, last + 1, stride):
            at = bisect.bisect_right(starts, code)
            assert any(entry[0] == first for entry in ranges[max(0, at - 2):at]), f"{code:04X} is out of sight"
    units = lambda codes: [u for c in codes for u in ([c] if c < 0x10000 else [0xD800 + (c - 0x10000 >> 10), 0xDC00 + (c & 0x3FF)])]
    runs, pool, previous = [], [], None
    for code, folded in sorted({**left, **multiple}.items()):
        own = units(folded)
        if runs and previous == code - 1 and runs[-1][3] == len(own):
            runs[-1][1] += 1
        else:
            runs.append([code, 1, len(pool), len(own)])
        pool += own
        previous = code
    return ranges, runs, pool, set(single) | set(multiple)


# The scripts whose conjuncts stay together by rule GB9c of UAX #29.
CONJUNCT_SCRIPTS = "Bengali Devanagari Gujarati Malayalam Oriya Telugu".split()


def conjunct_values(ucd, combining):
    """Indic_Conjunct_Break, which Unicode has had since 15.1, derived from the tables of 15.0 as UAX #44 of 15.1 says:
    viramas and consonants of six scripts, and every mark (Grapheme_Cluster_Break=Extend) with a combining class, and
    the zero width joiner."""
    path = lambda *parts: os.path.join(ucd, *parts)
    script = property_values(path("Scripts.txt"), ["", *CONJUNCT_SCRIPTS])
    syllabic = property_values(path("IndicSyllabicCategory.txt"), ["", "Virama", "Consonant"])
    grapheme = property_values(path("auxiliary", "GraphemeBreakProperty.txt"), GRAPHEME)
    extend, joiner = GRAPHEME.index("Extend"), GRAPHEME.index("ZWJ")
    values = bytearray(LIMIT)
    for code in range(LIMIT):
        if script[code] and syllabic[code]:
            values[code] = syllabic[code]
        elif grapheme[code] == joiner or (grapheme[code] == extend and combining[code]):
            values[code] = CONJUNCT.index("Extend")
    return values


def build_records(ucd, category, combining, foldable):
    path = lambda *parts: os.path.join(ucd, *parts)
    white = property_values(path("PropList.txt"), ["", "White_Space"])
    coarse = {name: position for position, kind in enumerate(CATEGORY) for name in CATEGORY[kind]}
    space = list(CATEGORY).index("space")
    columns = {
        "grapheme": property_values(path("auxiliary", "GraphemeBreakProperty.txt"), GRAPHEME),
        "word": property_values(path("auxiliary", "WordBreakProperty.txt"), WORD),
        "sentence": property_values(path("auxiliary", "SentenceBreakProperty.txt"), SENTENCE),
        "script": property_values(path("Scripts.txt"), SCRIPT),
        "category": bytes(space if white[code] else coarse.get(category[code], space) for code in range(LIMIT)),
        "pictographic": property_values(path("emoji", "emoji-data.txt"), ["", "Extended_Pictographic"]),
        "foldable": bytes(code in foldable for code in range(LIMIT)),
        "conjunct": conjunct_values(ucd, combining),
        "ignorable": property_values(path("DerivedCoreProperties.txt"), ["", "Default_Ignorable_Code_Point"])}
    shift, record = 0, [0] * LIMIT
    for name, bits in RECORD:
        column = columns[name]
        assert max(column) < 1 << bits, name
        record = [have | value << shift for have, value in zip(record, column)]
        shift += bits
    distinct = sorted(set(record), key=lambda value: (-record[:0x3000].count(value), value))
    assert len(distinct) <= 256, "a record no longer fits one byte"
    number = {value: position for position, value in enumerate(distinct)}
    return [number[value] for value in record], distinct


def combining_ranges(combining):
    """Runs (first, last, class) of code points with one canonical combining class other than 0."""
    runs = []
    for code in range(LIMIT):
        if combining[code] and runs and runs[-1][1] == code - 1 and runs[-1][2] == combining[code]:
            runs[-1][1] = code
        elif combining[code]:
            runs.append([code, code, combining[code]])
    return runs


def wide_ranges(ucd):
    """Runs [first, last] of code points that take two columns: East_Asian_Width Wide or Fullwidth. What is Ambiguous
    takes one, as outside of East Asia."""
    runs = []
    for first, last, fields in read_ranges(os.path.join(ucd, "EastAsianWidth.txt")):
        if fields[0] not in ("W", "F"):
            continue
        if runs and runs[-1][1] + 1 == first:
            runs[-1][1] = last
        else:
            runs.append([first, last])
    return runs


def record_runs(records, first, last):
    """Runs of code points in [first, last) with one record -> [(begin, count, record), ...]."""
    runs = []
    for code in range(first, last):
        if runs and runs[-1][2] == records[code]:
            runs[-1][1] += 1
        else:
            runs.append([code, 1, records[code]])
    return runs


def packed_counts(runs):
    """Counts as bytes; 255 says that two bytes follow, the lower one first."""
    packed = []
    for _, count, _ in runs:
        packed += [count] if count < 255 else [255, count & 255, count >> 8]
    return packed


def packed_differences(values):
    """Numbers as bytes: each as its difference from the one before, the sign lowest (0, -1, 1, -2 … are 0, 1, 2, 3 …),
    seven bits a byte, the lowest first, a high bit where more follow. Smooth columns then compress to half."""
    packed, previous = [], 0
    for value in values:
        difference, previous = value - previous, value
        rest = difference * 2 if difference >= 0 else -difference * 2 - 1
        while rest > 127:
            packed.append(rest & 127 | 128)
            rest >>= 7
        packed.append(rest)
    return packed


def by_place(runs, pool):
    """The pool with the first units of all runs before all second ones, and so on: like beside like."""
    return [unit for place in range(max(run[3] for run in runs)) for _, count, begin, units in runs if units > place
            for unit in pool[begin + place:begin + count * units:units]]


def table(name, values, kind=None):
    if kind is None:
        kind = "std::uint8_t" if max(values) < 256 else "std::uint16_t" if max(values) < 65536 else "std::uint32_t"
    lines, line = [], ""
    for value in values:
        text = f"{value},"
        if len(line) + len(text) > 118:
            lines.append(line)
            line = ""
        line += text
    lines.append(line)
    return f"inline constexpr {kind} {name}[{len(values)}] = {{\n" + "\n".join("  " + text for text in lines) + "};\n"


def generate(ucd):
    with open(os.path.join(ucd, "auxiliary", "WordBreakProperty.txt"), encoding="utf8") as first:
        version = first.readline().split("-", 1)[1].rsplit(".", 1)[0]
    category, combining, decomposition = read_unicode_data(ucd)
    folder = Folder(ucd, category, combining, decomposition)
    ranges, runs, pool, foldable = fold_tables(folder)
    leaves, records = build_records(ucd, category, combining, foldable)
    runs_of_records, above = record_runs(leaves, 0, PLANES), record_runs(leaves, PLANES, LIMIT)
    counts = packed_counts(runs_of_records)
    pairs = sorted((first, second, code) for (first, second), code in folder.folded_pairs().items())
    marks, wide = combining_ranges(combining), wide_ranges(ucd)
    packed = lambda name, values: table(name.replace("k", "kPacked", 1), packed_differences(values))
    parts = [f"// Generated by scripts/generate_characters.py from the Unicode Character Database {version}. Do not edit.\n"
             "// clang-format off\n\n",
             "// The records of the first two planes, in runs: how many code points (255: as the next two bytes say), and\n"
             "// which record. Above them the first code point of each run.\n",
             f"inline constexpr std::size_t kTwoPlanes = {PLANES};\n",
             table("kRunCounts", counts), table("kRunRecords", [run[2] for run in runs_of_records]),
             table("kAboveFirst", [run[0] for run in above]), table("kAboveRecords", [run[2] for run in above]),
             "\n// What they say, packed.\n",
             table("kRecords", records, "std::uint32_t"),
             "\n// From here on numbers are packed: unpack() in characters.cpp reads them.\n"
             "// Code points first, first + stride … last fold to themselves plus delta.\n",
             f"inline constexpr std::size_t kFoldRanges = {len(ranges)};\n",
             packed("kFoldRangeFirst", [entry[0] for entry in ranges]),
             packed("kFoldRangeSpan", [(entry[1] - entry[0]) << 1 | (entry[2] - 1) for entry in ranges]),
             packed("kFoldRangeDelta", [entry[3] for entry in ranges]),
             "\n// Code points first … first + count - 1 fold to `units` UTF-16 units each, which lie in the pool: here all\n"
             "// first units, then all second ones …\n",
             f"inline constexpr std::size_t kFoldRuns = {len(runs)}, kFoldPoolUnits = {len(pool)};\n",
             packed("kFoldRunFirst", [entry[0] for entry in runs]),
             packed("kFoldRunCount", [entry[1] for entry in runs]),
             table("kFoldRunUnits", [entry[3] for entry in runs]),
             packed("kFoldPool", by_place(runs, pool)),
             "\n// Canonical combining classes other than 0.\n",
             f"inline constexpr std::size_t kCombinings = {len(marks)};\n",
             packed("kCombiningFirst", [run[0] for run in marks]),
             table("kCombiningCount", [run[1] - run[0] + 1 for run in marks]),
             table("kCombiningClass", [run[2] for run in marks]),
             "\n// Code points that take two columns: East_Asian_Width Wide and Fullwidth.\n",
             f"inline constexpr std::size_t kWides = {len(wide)};\n",
             packed("kWideFirst", [run[0] for run in wide]),
             packed("kWideCount", [run[1] - run[0] + 1 for run in wide]),
             "\n// Canonical compositions of folded characters, by first and second; the composite is given as its distance from\n"
             "// the first.\n",
             f"inline constexpr std::size_t kPairs = {len(pairs)};\n",
             packed("kPairFirst", [pair[0] for pair in pairs]),
             packed("kPairSecond", [pair[1] for pair in pairs]),
             packed("kPairComposite", [pair[2] - pair[0] for pair in pairs])]
    print(f"{len(records)} records, {len(runs_of_records)} runs; fold {len(ranges)} ranges, {len(runs)} runs, "
          f"{len(pool)} units; {len(pairs)} pairs; {len(marks)} mark ranges", file=sys.stderr)
    return "".join(parts)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="compare with the committed file, write nothing")
    arguments.add_argument("--ucd", default="/usr/share/unicode", help="folder of the Unicode Character Database")
    options = arguments.parse_args()
    if not os.path.exists(os.path.join(options.ucd, "UnicodeData.txt")):
        sys.exit(f"{options.ucd} holds no UnicodeData.txt: install Debian's unicode-data, or name the folder with --ucd")
    text = generate(options.ucd)
    if options.check:
        with open(TARGET, encoding="utf8") as committed:
            if committed.read() != text:
                sys.exit("core/src/unicode/characters_tables.inc is not what scripts/generate_characters.py writes: run it and commit")
    else:
        with open(TARGET, "w", encoding="utf8") as out:
            out.write(text)


if __name__ == "__main__":
    main()
