// Prints which room of the core includes which, and which of the page imports which, and how often.   scripts/dev rooms
//
// In the core the compiler refuses an include of a later room by name; what it would not refuse, a path that leaves the room, is
// refused here. No compiler guards the rooms of the page: their order stands here, and an import of a later one is refused.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
const root = join(repository, "core");
const pageRooms = ["base", "words", "reading", "state", "engine", "import", "views", "places"];
const rooms = [...readFileSync(join(root, "CMakeLists.txt"), "utf8").matchAll(/^variorum_room\((\w+)/gm)].map(
  ([, name]) => name,
);
const filesOf = (room) => readdirSync(join(root, "src", room)).filter((file) => /\.(h|cpp|inc)$/.test(file));
const files = rooms.map(filesOf);
const complaints = [];

/** The room of a header as the compiler finds it: the room itself, else the first one that has it. */
const roomOf = (header, room) => [rooms.indexOf(room), ...rooms.keys()].find((at) => files[at].includes(header)) ?? -1;

/** One room: its files, and how often they name a file of each room before it. */
function print(names, at, fileCount, counts) {
  const arrows = [...counts].sort(([one], [other]) => one - other).map(([there, count]) => `${names[there]} ${count}`);
  console.log(`${names[at].padEnd(10)} ${String(fileCount).padStart(2)} files → ${arrows.join(", ") || "nothing"}`);
}

for (const [at, room] of rooms.entries()) {
  const counts = new Map();
  for (const file of files[at]) {
    const text = readFileSync(join(root, "src", room, file), "utf8");
    for (const [, header] of text.matchAll(/^#include "([^"]+)"/gm)) {
      if (header.startsWith("variorum/")) continue;
      const there = roomOf(header, room);
      if (header.includes("/") || there < 0)
        complaints.push(`${room}/${file} includes ${header}: expected a name in a room`);
      else if (there > at) complaints.push(`${room}/${file} includes ${header} of the later room ${rooms[there]}`);
      else if (there !== at) counts.set(there, (counts.get(there) ?? 0) + 1);
    }
  }
  print(rooms, at, files[at].length, counts);
}
console.log();
for (const [at, room] of pageRooms.entries()) {
  const names = readdirSync(join(repository, "web", room)).filter((name) => name.endsWith(".ts"));
  const counts = new Map();
  for (const name of names) {
    const text = readFileSync(join(repository, "web", room, name), "utf8");
    for (const [, other] of text.matchAll(/from "\.\.\/(\w+)\//g)) {
      const there = pageRooms.indexOf(other);
      if (there > at) complaints.push(`web/${room}/${name} imports from the later room ${other}`);
      else if (there >= 0) counts.set(there, (counts.get(there) ?? 0) + 1);
    }
  }
  print(pageRooms, at, names.length, counts);
}
for (const complaint of complaints) console.log(complaint);
console.log(`rooms: ${rooms.length} of the core, ${pageRooms.length} of the page, ${complaints.length} upward`);
process.exitCode = complaints.length > 0 ? 1 : 0;
