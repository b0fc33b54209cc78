// What a reload, Back and Forward bring back: the texts as a draft on this device, the place of reading in the browser's history.

import { keepSpot, type Spot, screenInAddress, spot } from "./address";
import type { Comparing } from "./comparing";
import { draftOf, forgetKeptAtOnce, keepAtOnce, loadDraft, saveDraft } from "./drafts";
import type { Navigation } from "./navigation";
import type { State } from "./state";
import * as states from "./state";

const inDraft = ["versions", "before", "after", "view", "quieten", "pinned", "forbidden", "drafts"] as const;
const inSpot = ["current", "group", "opened"] as const;
/** Milliseconds after the last change. */
const pauses = { draft: 200, scrolled: 250, changed: 60 };
/** Folds that an entry of the browser's history remembers as opened. */
const mostOpened = 500;
/** Pixels that still count as the top of the page. */
const nearTop = 40;

export class Keeping {
  /** Where this tab was when it was loaded. */
  readonly tab = spot();
  private draftTimer = 0;
  /** Changes so far, and how many of them the draft holds: one that is being written when the next begins has the older ones. */
  private changes = 0;
  private written = 0;
  private spotTimer = 0;

  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
    private readonly comparing: Comparing,
    private readonly navigation: () => Navigation,
  ) {
    history.scrollRestoration = "manual";
    keepSpot({ draft: this.tab.draft });
    addEventListener("pagehide", () => {
      this.keepPlace();
      if (this.written === this.changes || this.state().drafts === "off") return;
      keepAtOnce(this.tab.draft, draftOf(this.state()));
      void this.writeDraft();
    });
    addEventListener("popstate", () => void this.went());
  }

  follow(was: State, now: State): void {
    if (inSpot.some((part) => was[part] !== now[part])) this.spotSoon(pauses.changed);
    if (!inDraft.some((part) => was[part] !== now[part])) return;
    this.changes++;
    clearTimeout(this.draftTimer);
    this.draftTimer = window.setTimeout(() => void this.writeDraft(), pauses.draft);
  }

  spotSoon(pause = pauses.scrolled): void {
    clearTimeout(this.spotTimer);
    this.spotTimer = window.setTimeout(() => this.keepPlace(), pause);
  }

  private keepPlace(): void {
    const { reading, current, group, opened } = this.state();
    if (!reading) return;
    const place = window.scrollY < nearTop ? { stripe: -1 } : this.navigation().place();
    keepSpot({ draft: this.tab.draft, current, group, opened: [...opened].slice(0, mostOpened), ...place });
  }

  private async writeDraft(): Promise<void> {
    clearTimeout(this.draftTimer);
    this.draftTimer = 0;
    const state = this.state();
    if (state.drafts === "off") return;
    const upTo = this.changes;
    const kept = await saveDraft(this.tab.draft, draftOf(state));
    if (kept) this.written = Math.max(this.written, upTo);
    if (this.written === this.changes) forgetKeptAtOnce();
    if (kept !== (this.state().drafts === "kept"))
      this.change((old) => (old.drafts === "off" ? old : { ...old, drafts: kept ? "kept" : "refused" }));
  }

  /** After the page was loaded: the texts, and where they were being read, the comparison as it was. */
  async restore(): Promise<void> {
    if (this.state().drafts === "off") return forgetKeptAtOnce();
    const draft = await loadDraft(this.tab.draft);
    if (draft === false) this.change((old) => ({ ...old, drafts: "refused" }));
    if (!draft || this.state().versions.some(({ text }) => text !== "")) return;
    const { saved: _, ...kept } = draft;
    this.change((old) => ({ ...old, ...kept }));
    if (screenInAddress() !== "reading" || !states.bothTexts(this.state())) return;
    this.change((old) => states.showScreen(old, "reading"));
    await this.readAgain(this.tab);
  }

  /** Back or Forward. */
  private async went(): Promise<void> {
    const screen = screenInAddress();
    const { reading } = this.state();
    // Forward to a comparison whose texts are gone: the papers are where one is.
    if (screen === "reading" && !reading && !states.bothTexts(this.state())) return;
    const there = spot();
    this.change((old) => states.showScreen(old, screen));
    if (screen === "entry") return;
    if (!reading) await this.readAgain(there);
    else if (there.stripe >= 0) this.navigation().returnTo(there);
  }

  /** As it was read: the change one was at, the kind asked for, the folds that were open, the place. */
  private async readAgain(there: Spot): Promise<void> {
    await this.comparing.now();
    this.change((old) => {
      const last = (old.reading?.comparison.changes.kind.length ?? 0) - 1;
      return { ...old, current: Math.min(there.current, last), group: there.group, opened: new Map(there.opened) };
    });
    if (there.stripe >= 0) this.navigation().returnTo(there);
  }
}
