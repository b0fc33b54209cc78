// The whole page takes dropped files, and what is pasted outside a field. A paper beneath the pointer takes its own.

import type { Side } from "../state/state";
import { richText } from "./rich";

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

export function listenToPastes(takeText: (text: string) => void, takeFiles: (files: File[]) => void): void {
  let turn = Promise.resolve();
  document.addEventListener("paste", (event) => {
    const clipboard = event.clipboardData;
    if (!clipboard || (event.target as Element).closest?.("input, textarea, select, dialog")) return;
    const files = [...clipboard.files];
    const [html, plain] = [clipboard.getData("text/html"), clipboard.getData("text/plain")];
    if (html !== "" || plain !== "" || files.length > 0) event.preventDefault();
    // HTML takes a moment to be read. What is pasted next comes after it all the same.
    turn = turn.then(async () => {
      const text = (await richText(html)) ?? plain;
      if (text !== "") takeText(text);
      else if (files.length > 0) takeFiles(files);
    });
  });
}
