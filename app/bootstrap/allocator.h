// SPDX-License-Identifier: GPL-3.0-or-later
// mimalloc, where a program allocates with it (PLEXUS_MIMALLOC is set for the program's own sources alone).
// Thread: the main thread, before there is another.
#pragma once

#ifdef PLEXUS_MIMALLOC
#include <mimalloc.h>
#endif

namespace app {

// What a worker thread had is given back when it ends, not kept for the next.
inline void giveBackWhatThreadsLeave()
{
#ifdef PLEXUS_MIMALLOC
#if MI_MALLOC_VERSION < 210
    mi_option_enable(mi_option_abandoned_page_decommit);
#else
    mi_option_enable(mi_option_abandoned_page_purge);
#endif
#endif
}

} // namespace app
