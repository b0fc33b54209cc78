// The style sheet of the HTML format. Struck amber and underlined blue: never colour alone.
#pragma once

#include <string_view>

namespace variorum {

inline constexpr std::u16string_view kHtmlStyle =
    uR"(
:root { color-scheme: light dark; --ins: #cbe4ff; --ins-line: #0a58b0; --del: #ffe0b0; --del-line: #9b4a00; --move: #ebebe8; }
@media (prefers-color-scheme: dark) {
  :root { --ins: #123e68; --ins-line: #7dc1ff; --del: #5b3705; --del-line: #ffb65c; --move: #303338; }
}
body { font: 18px/1.6 serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { padding: 0.3rem 1rem; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
td { border-inline-start: 3px solid transparent; }
ins { background: var(--ins); text-decoration: underline; text-decoration-color: var(--ins-line); }
del { background: var(--del); text-decoration: line-through; text-decoration-color: var(--del-line); }
.deleted > td:first-child, .changed > td:first-child { border-color: var(--del-line); }
.inserted > td:last-child, .changed > td:last-child { border-color: var(--ins-line); }
.moved { background: var(--move); outline: 1px dotted; }
abbr { border: 1px solid; border-radius: 0.2em; font: 0.65em sans-serif; padding: 0 0.2em; text-decoration: none; }
.key, .chip, .note, .number { font: 0.75em sans-serif; }
.chip { display: block; }
.number { opacity: 0.75; }
.note { border: 1px solid; border-radius: 0.2em; padding: 0 0.2em; }
)";

}  // namespace variorum
