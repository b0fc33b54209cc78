// Room `text` sees `base`: this must compile, or the other file proves nothing.
#include "scan.h"
