// What someone chose for this page, on this device. Where storage is refused a choice holds for this visit.

const names = {
  keep: "variorum.keep",
  theme: "variorum.theme",
  language: "variorum.language",
  spell: "variorum.spell",
  letters: "variorum.letters",
  key: "variorum.key",
};
export type Preference = keyof typeof names;

export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(names[name]);
  } catch {
    return null;
  }
}

export function setPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(names[name], value);
  } catch {
    // A preference that cannot be kept holds for this visit.
  }
}

/** Calls with what another tab has chosen; each choice once, though it may be another by then. */
export function onPreference(name: Preference, chosen: (value: string | null) => void): void {
  window.addEventListener("storage", ({ key, newValue }) => {
    // No key: all of it was cleared.
    if (key === names[name] || key === null) chosen(newValue);
  });
}
