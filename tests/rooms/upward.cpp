// Room `text` comes before `document`: this must not compile.
#include "document.h"
