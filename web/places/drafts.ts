// Drafts: what was put on the papers outlives a reload, a crash and a closed window. The rules:
//
// WHAT    A tab has one draft: all versions, which two are shown, the view, the options, the pairs set by hand, and what was
//         replaced (replaced.ts). It is one record with the texts it names, written in one transaction: texts cannot get on the
//         wrong side. A text that has not changed is not written again.
// WHERE   In this browser's database. While a page is left: in the storage of its tab, with only those texts that the database has
//         not got; what is longer than that storage takes (some five million characters) is then kept only by the database.
// WHEN    A change is being written a quarter of a second later, though typing goes on; half a second later it is safe from a crash.
//         At once when the page is hidden or left. A page that may come back takes back what it is writing (WebKit would lock the
//         database for good) and writes it again when it does.
// WHOSE   A tab keeps its draft over reloads and returns. A second tab with the same draft (a duplicate) gets a copy of its own, at
//         once: only a page that was itself just left waits for its draft. A new tab takes over the draft that was saved last by a
//         tab now closed; if there is none, it is empty. Until it is known whose the draft is, what is typed is kept in the storage
//         of the tab, and wins there over what another tab has written under the same name.
// HOW     The draft of an open tab is never deleted. Of closed tabs the eight that were open last are kept. A draft without any
// LONG    text is not kept. Switched off in one tab is off in all: everything is deleted and nothing is written.
// BACK    What is put on the papers before the draft is back stays there; then the draft is what Undo brings. A draft that was
//         being opened when its page ended, twice in a row, is offered instead of opened. What is read is checked (checked.ts); what
//         does not fit is passed over. A database that refuses or does not answer is said to refuse; the page goes on without.

import { setAside } from "../state/replaced";
import type { Draft } from "../state/state";
import { isEmpty, type Kept, numbered, type Texts, whole } from "./draft";
import * as session from "./session";
import { Store, type Stored } from "./store";
import * as tabs from "./tabs";

/** Drafts of closed tabs that are kept. */
const closedKept = 8;
/** Openings in a row that were not finished, after which a draft is offered. */
const openingsTried = 2;
/** Milliseconds that a tab just being left, perhaps a busy one, may take to let go of its draft. */
const patience = 2000;

export interface Loaded {
  draft: Draft | null;
  /** This draft has twice not opened: what was on its papers is to be offered. */
  failed: boolean;
  refused: boolean;
  /** It is not in the database as it is here. */
  unwritten: boolean;
}
const nothing: Stored = { kept: null, texts: new Map() };

export class Drafts {
  /** Of this tab's draft; empty until it is loaded. */
  name = "";
  /** Once it is known whose draft this is: whether it is the one that was loaded, or has become a copy under another name. */
  settled: Promise<boolean> = Promise.resolve(true);
  private readonly store = new Store(() => this.startHolding());
  private readonly claim = new tabs.Claim();
  /** The texts that the database holds under this name, and those it will hold after the write that is under way. */
  private held: Texts = new Map();
  private coming: Texts | null = null;
  private free = 1;
  private edition = 0;
  private leaving = false;
  /** The draft that is being opened, and how often that was begun before. */
  private opening: { name: string; before: number } | null = null;

  /** This tab's draft. `named`: what the browser's history says is its name, which holds where the tab itself does not know. */
  async load(named: string): Promise<Loaded> {
    let refused = false;
    const refuse = () => {
      refused = true;
    };
    const asked = session.tabName() || named;
    const source = asked || (await this.lastClosed().catch(refuse)) || "";
    const mine = (asked !== "" || tabs.sure()) && source !== "";
    if (source) this.begin(source);
    // Who waits for an open tab would take over its draft when that is reloaded.
    const claimed = mine ? this.claim.take(source, session.isGoing() ? patience : 0) : Promise.resolve(false);
    session.setGoing(false);
    const stored = source ? await this.store.read(source).catch(refuse) : nothing;
    const { kept, texts } = stored ?? nothing;
    const left = session.left();
    const later = left?.name === source && (left.unsure || isLater(left.kept, kept)) ? left : null;
    // What this tab had not yet got a name for, and another has written under the old one: it stays that one's.
    const another = later?.unsure && kept && kept.edition >= later.kept.edition;
    if (!later && !refused) session.forgetLeft();
    const chosen = later?.kept ?? kept;
    this.edition = Math.max(kept?.edition ?? 0, chosen?.edition ?? 0);
    this.name = source;
    this.hold(texts);
    this.settled = claimed.then((own) => (own && !another) || this.takeNewName());
    if (!source) await this.settled;
    const draft = chosen && backTogether(chosen, later ? new Map([...texts, ...later.texts]) : texts, kept, texts);
    const failed = (this.opening?.before ?? 0) >= openingsTried;
    return { draft, failed, refused, unwritten: later !== null };
  }

  private hold(texts: Texts): void {
    this.held = texts;
    this.free = Math.max(this.free, ...[...texts.keys()].map((number) => number + 1));
  }

  private async takeNewName(): Promise<false> {
    this.startHolding();
    this.name = tabs.newName();
    await this.claim.take(this.name, 0);
    return false;
  }

  /** Without anything from before. */
  async startAfresh(): Promise<void> {
    session.forgetLeft();
    session.forgetEarly();
    await this.takeNewName();
  }

  /** The draft saved last by a tab that is closed, taken over; where the browser cannot tell, the draft saved last. */
  private async lastClosed(): Promise<string | null> {
    for (const { name, kept } of await this.store.list()) {
      if (!kept) continue;
      if (!tabs.sure() || (await this.claim.take(name, 0))) return name;
    }
    return null;
  }

  /** Called before a draft is drawn, so that one which ends the page is known the next time. */
  private begin(name: string): void {
    this.opening = { name, before: tabs.unfinishedOpenings(name) };
    tabs.setUnfinishedOpenings(name, this.opening.before + 1);
  }

  /** What was offered is opened after all: the next failure is known at once. */
  beginAgain(): void {
    this.opening = { name: this.name, before: openingsTried - 1 };
    tabs.setUnfinishedOpenings(this.name, openingsTried);
  }

  /** What was opened is drawn, and the page is alive. */
  opened(): void {
    if (this.opening) tabs.setUnfinishedOpenings(this.opening.name, 0);
    this.opening = null;
  }

  /** The database has nothing of this draft any more: its texts are written anew. */
  startHolding(): void {
    this.held = new Map();
    this.coming = null;
  }

  /** False where storage refuses, null where the page is just being left. */
  async save(draft: Draft): Promise<boolean | null> {
    await this.settled;
    if (isEmpty(draft)) return this.write(() => this.store.remove(this.name), new Map());
    const { kept, texts } = this.numbered(draft);
    const fresh = new Map([...texts].filter(([number]) => !this.held.has(number)));
    const gone = [...this.held.keys()].filter((number) => !texts.has(number));
    return this.write(() => this.store.write(this.name, kept, fresh, gone), texts);
  }

  private async write(act: () => Promise<void>, texts: Texts): Promise<boolean | null> {
    this.coming = texts;
    try {
      await act();
      // Unless everything was deleted meanwhile.
      if (this.coming === texts) this.held = texts;
      return true;
    } catch {
      return this.leaving ? null : false;
    } finally {
      this.coming = null;
    }
  }

  private numbered(draft: Draft) {
    const made = numbered(draft, this.coming ?? this.held, this.free, ++this.edition);
    this.free = made.next;
    return made;
  }

  /** At once, for the moment when the page is left: what the database has not got. Answers whether that is all there. */
  leave(draft: Draft, unsure: boolean): boolean {
    const { kept, texts } = this.numbered(draft);
    // While it is unsure whose draft this is, another may be deleting what the database has.
    const missing = unsure ? texts : new Map([...texts].filter(([number]) => !this.held.has(number)));
    session.forgetEarly();
    return session.leave({ name: this.name, kept, texts: missing, unsure });
  }

  /** The page is left. If it may come back, nothing may be under way meanwhile. */
  close(mayComeBack: boolean): void {
    this.leaving = true;
    session.setGoing(true);
    // Who leaves while a draft is being opened has not seen it fail.
    if (this.opening) tabs.setUnfinishedOpenings(this.opening.name, this.opening.before);
    if (mayComeBack) this.store.suspend();
    this.claim.release();
  }

  /** The page came back. Whether the draft is still this tab's: another may have taken it over, then this is a copy. */
  reopen(): Promise<boolean> {
    this.leaving = false;
    session.setGoing(false);
    this.store.resume();
    this.settled = this.claim.take(this.name, patience).then((own) => own || this.takeNewName());
    return this.settled;
  }

  /** Switched off: nothing is left of any draft. */
  async forget(): Promise<void> {
    this.startHolding();
    session.forgetLeft();
    session.forgetEarly();
    tabs.forgetMarks(() => false);
    try {
      await this.store.clear();
    } catch {
      // Refused storage holds nothing to forget.
    }
  }

  /** Deletes what closed tabs have left beyond the number that is kept; of those the ones that were open last. */
  async tidy(): Promise<void> {
    const drafts = await this.store.list().catch(() => []);
    const names = drafts.map(({ name, kept }) => ({
      name,
      seen: Math.max(tabs.lastSeen(name), kept?.saved ?? 0),
    }));
    names.sort((a, b) => b.seen - a.seen);
    let closed = 0;
    for (const { name } of names) {
      await tabs.whileClosed(name, async () => {
        if (++closed > closedKept) await this.store.remove(name).catch(() => {});
      });
    }
    const day = 86_400_000;
    tabs.forgetMarks((name) => names.some((one) => one.name === name) || Date.now() - tabs.lastSeen(name) < day);
  }
}

const isLater = (left: Kept, kept: Kept | null): boolean =>
  !kept || left.edition > kept.edition || (left.edition === kept.edition && left.saved >= kept.saved);

/** A draft with its texts. Where some were too long to be kept in time, what the database has is what Undo brings. */
function backTogether(chosen: Kept, texts: Texts, kept: Kept | null, stored: Texts): Draft {
  const { draft, complete } = whole(chosen, texts);
  if (complete || !kept || chosen === kept) return draft;
  return { ...draft, replaced: setAside(draft.replaced, whole(kept, stored).draft) };
}
