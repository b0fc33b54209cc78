// The foot of the page: which version it is, under which licence, with what of others in it, and how to have it offline.

import { element } from "../base/element";
import { menu, type View, worded } from "./view";

/** Put in by scripts/build_page.mjs: the version of package.json, and the texts of LICENSE and NOTICE. */
declare const variorumVersion: string;
declare const variorumNotices: string;

export function footerView(): View {
  return worded(element("footer", { class: "foot" }), (words) => {
    const notices = menu(
      words.licence,
      { class: "menu known", "data-name": "licence" },
      element("pre", { lang: "en", tabindex: 0 }, variorumNotices),
    );
    const children = [
      element("span", {}, `${words.product} ${variorumVersion}`),
      notices,
      element("span", {}, words.savePage),
    ];
    return [children, () => {}];
  });
}
