#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that are shipped make the best of a mistake in memory: read out of their ELF headers.

    hardening.py build/release/plexus build/release/plexusd
    hardening.py --no-compiler-flags FILE…   only what the linker says: programs and libraries others compiled

Position independent, relocations read-only before main() (full RELRO), a stack that runs nothing, no segment that is
written and run, no search path from outside the package, and the compiler's own checks (stack protector, fortified
calls of the C library) among the symbols.
"""

from __future__ import annotations

import argparse
import struct
import sys
from dataclasses import dataclass, field
from pathlib import Path

from common import Finding, report

PT_LOAD, PT_DYNAMIC, PT_INTERP, PT_GNU_STACK, PT_GNU_RELRO = 1, 2, 3, 0x6474E551, 0x6474E552
ET_DYN = 3
DT_NEEDED, DT_STRTAB, DT_RPATH, DT_FLAGS, DT_BIND_NOW, DT_RUNPATH, DT_FLAGS_1 = 1, 5, 15, 30, 24, 29, 0x6FFFFFFB
DT_STRSZ, DT_TEXTREL = 10, 22
DF_BIND_NOW, DF_1_NOW, DF_1_PIE = 0x8, 0x1, 0x08000000
EXECUTABLE, WRITABLE = 1, 2


@dataclass
class Elf:
    kind: int
    segments: list[tuple[int, int, int, int, int]] = field(default_factory=list)  # type, flags, offset, address, size
    dynamic: dict[int, int] = field(default_factory=dict)
    strings: bytes = b""

    def of_type(self, kind: int) -> list[tuple[int, int, int, int, int]]:
        return [segment for segment in self.segments if segment[0] == kind]

    def string(self, tag: int) -> str:
        start = self.dynamic[tag]
        return self.strings[start:self.strings.index(b"\0", start)].decode(errors="replace")


def read_elf(data: bytes) -> Elf:
    """64-bit little-endian, which is all that is shipped. Raises ValueError on anything else."""
    if data[:4] != b"\x7fELF" or len(data) < 64 or data[4:6] != b"\x02\x01":
        raise ValueError("no 64-bit little-endian ELF file")
    kind, = struct.unpack_from("<H", data, 16)
    table, = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    elf = Elf(kind)
    for index in range(count):
        p_type, flags, offset, address, _, length, _, _ = struct.unpack_from("<IIQQQQQQ", data, table + index * size)
        elf.segments.append((p_type, flags, offset, address, length))
    for _, _, offset, _, length in elf.of_type(PT_DYNAMIC):
        for place in range(offset, offset + length, 16):
            tag, value = struct.unpack_from("<qQ", data, place)
            if tag == 0:
                break
            elf.dynamic[tag] = value
    if DT_STRTAB in elf.dynamic:
        address = elf.dynamic[DT_STRTAB]
        for _, _, offset, start, length in elf.of_type(PT_LOAD):
            if start <= address < start + length:
                begin = offset + address - start
                elf.strings = data[begin:begin + elf.dynamic.get(DT_STRSZ, 0)]
    return elf


def linked(name: str, elf: Elf) -> list[str]:
    wrong = []
    flags, flags1 = elf.dynamic.get(DT_FLAGS, 0), elf.dynamic.get(DT_FLAGS_1, 0)
    if elf.kind != ET_DYN:
        wrong.append("is loaded at a fixed address; link with -pie")
    elif elf.of_type(PT_INTERP) and not flags1 & DF_1_PIE and ".so" not in name:
        wrong.append("is not marked position independent; link with -pie")
    if not elf.of_type(PT_GNU_RELRO):
        wrong.append("has no read-only relocations; link with -z relro")
    if not (flags & DF_BIND_NOW or flags1 & DF_1_NOW or DT_BIND_NOW in elf.dynamic):
        wrong.append("resolves symbols while it runs; link with -z now")
    stack = elf.of_type(PT_GNU_STACK)
    if not stack or any(segment[1] & EXECUTABLE for segment in stack):
        wrong.append("may run what is on its stack; link with -z noexecstack")
    if any(segment[1] & EXECUTABLE and segment[1] & WRITABLE for segment in elf.of_type(PT_LOAD)):
        wrong.append("has memory that is written and run")
    if DT_TEXTREL in elf.dynamic:
        wrong.append("rewrites its own code when loaded; compile with -fPIC")
    for tag in (DT_RPATH, DT_RUNPATH):
        if tag in elf.dynamic:
            path = elf.string(tag)
            outside = [part for part in path.split(":") if part and not part.startswith("$ORIGIN")]
            if outside:
                wrong.append(f"looks for libraries in {':'.join(outside)}; install it, or set CMAKE_INSTALL_RPATH")
    return wrong


def compiled(elf: Elf) -> list[str]:
    wrong = []
    names = set(elf.strings.split(b"\0"))
    if b"__stack_chk_fail" not in names:
        wrong.append("has no stack protector; compile with -fstack-protector-strong")
    if not any(name.startswith(b"__") and name.endswith(b"_chk") and name != b"__stack_chk_fail" for name in names):
        wrong.append("calls the C library unchecked; compile with -O2 -D_FORTIFY_SOURCE=2 or more")
    return wrong


def findings(path: Path, compiler_flags: bool) -> list[Finding]:
    if not path.is_file():
        return [Finding(str(path), 0, "is not there")]
    try:
        elf = read_elf(path.read_bytes())
    except (ValueError, struct.error) as error:
        return [Finding(str(path), 0, str(error))]
    wrong = linked(path.name, elf) + (compiled(elf) if compiler_flags else [])
    return [Finding(str(path), 0, text) for text in wrong]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--no-compiler-flags", action="store_true")
    arguments.add_argument("binary", type=Path, nargs="+")
    given = arguments.parse_args()
    found = [finding for path in given.binary for finding in findings(path, not given.no_compiler_flags)]
    return report("hardening", found, f"{len(given.binary)} file(s)")


if __name__ == "__main__":
    sys.exit(main())
