// What a reload, Back and Forward bring back: the texts as a draft on this device (drafts.ts has the rules), the place of reading
// in the browser's history.

import { whenSettled } from "../base/later";
import type { Comparing } from "../engine/comparing";
import { anyText, papersOf } from "../state/replaced";
import type { State } from "../state/state";
import * as states from "../state/state";
import { keepSpot, type Spot, screenInAddress, spot } from "./address";
import { draftOf } from "./draft";
import { Drafts } from "./drafts";
import type { Navigation } from "./navigation";
import { onPreference, preference } from "./preferences";
import * as session from "./session";

const inDraft = [
  "versions",
  "before",
  "after",
  "view",
  "quieten",
  "pinned",
  "forbidden",
  "replaced",
  "offered",
] as const;
const inSpot = ["current", "only", "opened"] as const;
/** Milliseconds: from a change to its writing, however many follow; from scrolling or going somewhere to noting the place. */
const pauses = { draft: 250, scrolled: 250, changed: 60 };
/** Folds that an entry of the browser's history remembers as opened. */
const mostOpened = 500;
/** Pixels that still count as the top of the page. */
const nearTop = 40;

export class Keeping {
  private readonly drafts = new Drafts();
  /** Where this tab was when it was loaded. */
  private readonly tab = spot();
  private draftTimer = 0;
  /** Changes so far, and how many of them the draft holds: one that is being written when the next begins has the older ones. */
  private changes = 0;
  private written = 0;
  private writing = false;
  /** Whether the draft is back: nothing is written over it before. */
  private restored = false;
  /** Whether it is known under which name the draft is kept. */
  private settled = false;
  private spotTimer = 0;

  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
    private readonly comparing: Comparing,
    private readonly navigation: () => Navigation,
  ) {
    history.scrollRestoration = "manual";
    window.addEventListener("pagehide", ({ persisted }) => this.leave(persisted));
    window.addEventListener("pageshow", ({ persisted }) => void (persisted && this.comeBack()));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.writeAtOnce();
    });
    addEventListener("popstate", () => void this.went());
    onPreference("keep", (chosen) => {
      // Whatever was chosen since: everything was deleted there.
      if (chosen === "no") this.drafts.startHolding();
      this.followPreference();
      if (chosen === "no" && this.state().drafts !== "off") this.changed();
    });
  }

  /** Of this tab's draft, for the browser's history. */
  get name(): string {
    return this.drafts.name || this.tab.draft;
  }

  follow(was: State, now: State): void {
    if (inSpot.some((part) => was[part] !== now[part])) this.spotSoon(pauses.changed);
    const switchedOn = was.drafts === "off" && now.drafts !== "off";
    if (switchedOn || inDraft.some((part) => was[part] !== now[part])) this.changed();
  }

  private changed(): void {
    this.changes++;
    if (this.draftTimer === 0) this.draftTimer = window.setTimeout(() => void this.write(), pauses.draft);
  }

  spotSoon(pause = pauses.scrolled): void {
    clearTimeout(this.spotTimer);
    this.spotTimer = window.setTimeout(() => this.keepPlace(), pause);
  }

  private keepPlace(): void {
    const { reading, current, only, opened } = this.state();
    if (!reading) return;
    const place = window.scrollY < nearTop ? { stripe: -1 } : this.navigation().place();
    keepSpot({ draft: this.name, current, only, opened: [...opened].slice(0, mostOpened), ...place });
  }

  /** Switched off here or in another tab. */
  private isOff(): boolean {
    if (this.state().drafts !== "off") this.followPreference();
    return this.state().drafts === "off";
  }

  private followPreference(): void {
    const off = preference("keep") === "no";
    if (off === (this.state().drafts === "off")) return;
    this.change((old) => ({ ...old, drafts: off ? "off" : "kept" }));
    // Something may have been written since it was switched off there.
    if (off) void this.drafts.forget();
  }

  forget(): void {
    void this.drafts.forget();
  }

  private async write(): Promise<void> {
    clearTimeout(this.draftTimer);
    this.draftTimer = 0;
    if (this.written === this.changes || this.isOff()) return;
    if (!this.restored) return session.setEarly(papersOf(this.state()), this.state().replaced);
    // Until it is known whose draft this is, changes get to the storage of the tab alone.
    const unsure = !this.settled;
    if (unsure) this.drafts.leave(draftOf(this.state()), true);
    if (this.writing) return;
    this.writing = true;
    await this.drafts.settled;
    const upTo = this.changes;
    const kept = this.isOff() ? null : await this.drafts.save(draftOf(this.state()));
    this.writing = false;
    // What was left meanwhile is in the database: it must not win over what is written from now on.
    if (kept && unsure && session.left()?.unsure) session.forgetLeft();
    // Not to be written: the page is being left, and what it held is in the storage of the tab.
    if (kept === null) return;
    if (kept) this.written = upTo;
    if (kept) this.nameTab();
    if (kept) session.forgetEarly();
    if (this.written === this.changes) session.forgetLeft();
    else if (kept && this.draftTimer === 0) void this.write();
    if (kept !== (this.state().drafts === "kept"))
      this.change((old) => (old.drafts === "off" ? old : { ...old, drafts: kept ? "kept" : "refused" }));
  }

  /** Into the storage of this tab; and into the database, which may not get to it any more. */
  private writeAtOnce(): void {
    if (this.written === this.changes || this.isOff()) return;
    if (this.restored && this.drafts.leave(draftOf(this.state()), !this.settled) && this.settled) this.nameTab();
    void this.write();
  }

  private leave(mayComeBack: boolean): void {
    this.keepPlace();
    this.writeAtOnce();
    this.drafts.close(mayComeBack);
  }

  /** It is known whose draft this is. What was another tab's is a copy now, which this tab has once it is written. */
  private settle(own: boolean): void {
    this.settled = true;
    if (own || !anyText(this.state())) this.nameTab();
    else this.changed();
  }

  /** From now on this tab comes back to this draft. */
  private nameTab(): void {
    if (session.tabName() === this.drafts.name) return;
    session.setTabName(this.drafts.name);
    keepSpot({ draft: this.drafts.name });
  }

  private async comeBack(): Promise<void> {
    this.settled = false;
    this.settle(await this.drafts.reopen());
    if (this.written !== this.changes) this.changed();
  }

  /** After the page was loaded: the texts, and where they were being read, the comparison as it was. */
  async restore(): Promise<void> {
    if (this.isOff()) await this.drafts.startAfresh();
    const restored = this.isOff() ? null : await this.restoreDraft();
    this.restored = true;
    void this.drafts.settled.then((own) => this.settle(own));
    if (this.written !== this.changes) this.changed();
    if (restored && screenInAddress() === "reading" && states.bothTexts(this.state())) {
      this.change((old) => states.showScreen(old, "reading"));
      await this.readAgain(this.tab);
    }
    void whenSettled().then(() => {
      this.drafts.opened();
      if (!this.isOff()) void this.drafts.tidy();
    });
  }

  private async restoreDraft(): Promise<boolean> {
    const early = session.early();
    if (early) this.change((old) => ({ ...old, ...early.papers, replaced: early.replaced }));
    const { draft, failed, refused, unwritten } = await this.drafts.load(this.tab.draft);
    if (this.isOff()) return false;
    if (refused) this.change((old) => ({ ...old, drafts: "refused" }));
    if (!draft) return false;
    const offered = failed && anyText(draft);
    const asItWas = !early && !offered && !unwritten && this.written === this.changes;
    this.change((old) => (offered ? states.offerDraft(old, draft) : states.restoreDraft(old, draft)));
    if (asItWas) this.written = this.changes;
    return !offered;
  }

  /** What twice did not open is to be opened after all. */
  openOffered(): void {
    this.drafts.beginAgain();
    this.change(states.openOffered);
    void whenSettled().then(() => this.drafts.opened());
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
      return { ...old, current: Math.min(there.current, last), only: there.only, opened: new Map(there.opened) };
    });
    if (there.stripe >= 0) this.navigation().returnTo(there);
  }
}
