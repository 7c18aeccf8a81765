// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/startup_pages.h"

#ifdef __linux__
#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace app {

#ifdef __linux__

namespace {

// Relocations in code: its pages are no longer what the file says, and would be lost.
bool hasRelocatedText(const dl_phdr_info& object)
{
    for (int i = 0; i < object.dlpi_phnum; ++i) {
        const ElfW(Phdr)& header = object.dlpi_phdr[i];
        if (header.p_type != PT_DYNAMIC)
            continue;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): where the loader says that it put it.
        const auto* entry = reinterpret_cast<const ElfW(Dyn)*>(object.dlpi_addr + header.p_vaddr);
        for (; entry->d_tag != DT_NULL; ++entry) {
            if (entry->d_tag == DT_TEXTREL
                || (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL) != 0))
                return true;
        }
    }
    return false;
}

// What the loader mapped without leave to write is as it stands in the file. The loader keeps its lock while
// it calls this, so that none of it is unmapped meanwhile.
int drop(dl_phdr_info* object, size_t /*size*/, void* total)
{
    // The kernel's own, which is no file.
    if (object->dlpi_addr == getauxval(AT_SYSINFO_EHDR) || hasRelocatedText(*object))
        return 0;
    const auto page = static_cast<ElfW(Addr)>(sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0)
            continue;
        const ElfW(Addr) start = (object->dlpi_addr + segment.p_vaddr) / page * page;
        const ElfW(Addr) end = (object->dlpi_addr + segment.p_vaddr + segment.p_memsz) / page * page;
        // NOLINTNEXTLINE(performance-no-int-to-ptr)
        if (end > start && madvise(reinterpret_cast<void*>(start), end - start, MADV_DONTNEED) == 0)
            *static_cast<qint64*>(total) += static_cast<qint64>(end - start);
    }
    return 0;
}

} // namespace

qint64 dropStartupPages()
{
    qint64 total = 0;
    dl_iterate_phdr(drop, &total);
    return total;
}

#else

qint64 dropStartupPages()
{
    return 0;
}

#endif

} // namespace app
