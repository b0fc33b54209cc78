// Prints which room of the core includes which, and how often.   scripts/dev rooms
//
// The compiler refuses an include of a later room by name; what it would not refuse, a path that leaves the room, is refused
// here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../core", import.meta.url));
const rooms = [...readFileSync(join(root, "CMakeLists.txt"), "utf8").matchAll(/^variorum_room\((\w+)/gm)].map(
  ([, name]) => name,
);
const filesOf = (room) => readdirSync(join(root, "src", room)).filter((file) => /\.(h|cpp|inc)$/.test(file));
const files = rooms.map(filesOf);
const complaints = [];

/** The room of a header as the compiler finds it: the room itself, else the first one that has it. */
const roomOf = (header, room) => [rooms.indexOf(room), ...rooms.keys()].find((at) => files[at].includes(header)) ?? -1;

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
  const arrows = [...counts].sort(([one], [other]) => one - other).map(([there, count]) => `${rooms[there]} ${count}`);
  console.log(`${room.padEnd(10)} ${String(files[at].length).padStart(2)} files → ${arrows.join(", ") || "nothing"}`);
}
for (const complaint of complaints) console.log(complaint);
console.log(`rooms: ${rooms.length}, ${complaints.length} upward`);
process.exitCode = complaints.length > 0 ? 1 : 0;
