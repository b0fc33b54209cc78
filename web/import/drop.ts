// The whole page takes dropped files. A paper beneath the pointer takes its own.

import type { Side } from "../state";

export function listenToDrops(take: (files: File[], side: Side | null) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const mark = (on: boolean) => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener("drop", (event) => {
    mark(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const paper = (event.target as Element).closest<HTMLElement>(".paper");
    take([...(event.dataTransfer?.files ?? [])], (paper?.dataset["side"] as Side | undefined) ?? null);
  });
}
