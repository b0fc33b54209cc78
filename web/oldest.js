// Runs before anything else, in whatever browser this is: so it is the JavaScript of 2009. A browser that the page is too new for
// gets one sentence in the reader's language, and the page is not started. The oldest browsers are those of package.json's
// "browserslist"; each line asks for what came with one of them and not before.
(function () {
  function works(use) {
    try {
      return Boolean(use());
    } catch (error) {
      return false;
    }
  }
  var recent =
    works(function () {
      return new RegExp("(?<!a)b"); // Safari 16.4
    }) &&
    works(function () {
      return new DecompressionStream("deflate-raw"); // Firefox 113
    }) &&
    works(function () {
      return CSS.supports("container-type", "inline-size"); // Chrome 105
    });
  if (recent) return;
  window.variorumTooOld = true;
  var sentences = document.getElementById("too-old");
  var wanted = navigator.languages || [navigator.language || "en"];
  var chosen = sentences.children[0];
  for (var at = wanted.length - 1; at >= 0; at--) {
    for (var each = 0; each < sentences.children.length; each++) {
      if (sentences.children[each].lang === wanted[at].slice(0, 2).toLowerCase()) chosen = sentences.children[each];
    }
  }
  while (sentences.lastChild !== chosen) sentences.removeChild(sentences.lastChild);
  while (sentences.firstChild !== chosen) sentences.removeChild(sentences.firstChild);
  sentences.hidden = false;
  sentences.removeAttribute("hidden");
})();
