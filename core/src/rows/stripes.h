// Rows and changes → what is read together, and which change every difference belongs to.
//
// In:   a Comparison with its sides, rows, moves and changes.
// Out:  its stripes, the stripe of each row, the change of each move and of each region.
//
//     rows     [S1 | S1'] [moved-from S2] [S3 | S3'],  S1 S2 S3 in one paragraph
//     stripes  [S1 S2 S3 | S1' S3']
#pragma once

#include "variorum/compare.h"

namespace variorum {

/// Joins rows into stripes wherever a row border falls inside a paragraph of either side.
void find_stripes(Comparison& comparison);

/// Says of every move and every region which change tells of it; kNone where none does.
void find_changes_of_regions(Comparison& comparison);

}  // namespace variorum
