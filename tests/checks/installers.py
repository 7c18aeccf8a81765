#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installers of every system say the same, as far as a parser here can tell: ids, schemes, options, versions; desktop
entry, metainfo, plists, WiX, NSIS, workflows whose actions are named by commit.

    installers.py [--icons build/dev/icons]     also the pictures that were drawn while building
"""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from common import Finding, parser, report

ID = "io.github.plexus.Plexus"
UPGRADE_CODE = "5D2B7C1E-8C7A-4C0B-9B0E-2F6A7C1D9E43"
LINUX, MACOS, WINDOWS = "installers/linux", "installers/macos", "installers/windows"
# Where the one id has to stand.
NAMED_IN = ("app/platform/app_identity.h", "app/platform/login_item.cpp", "app/packaging/CMakeLists.txt", f"{LINUX}/appdir.py",
            f"{MACOS}/Info.plist.in", f"{WINDOWS}/plexus.wxs", f"{WINDOWS}/plexus.nsi")
ICON_SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512}


def tool(path: str, *command: str) -> list[Finding]:
    if not shutil.which(command[0]):
        print(f"skipped: {command[0]} is not installed, so {path} was not checked by it")
        return []
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    text = (done.stdout + done.stderr).strip()
    return [Finding(path, 0, f"{command[0]}: {text[-600:]}")] if done.returncode else []


def check_linux(root: Path) -> list[Finding]:
    entry, metainfo = f"{LINUX}/{ID}.desktop", f"{LINUX}/{ID}.metainfo.xml"
    found = tool(entry, "desktop-file-validate", str(root / entry))
    found += tool(metainfo, "appstreamcli", "validate", "--no-net", str(root / metainfo))
    text = (root / entry).read_text()
    for wanted in (f"Icon={ID}", f"StartupWMClass={ID}", "MimeType=x-scheme-handler/plexus;", "Exec=plexus %u"):
        if f"{wanted}\n" not in text:
            found.append(Finding(entry, 0, f"no line {wanted}"))
    component = ElementTree.parse(root / metainfo).getroot()
    for path in ("releases/release", "screenshots/screenshot", "content_rating", "branding/color", "launchable", "developer/name"):
        if component.find(path) is None:
            found.append(Finding(metainfo, 0, f"no {path}"))
    for image in component.iter("image"):
        file = "resources/screenshots/" + image.text.rsplit("/", 1)[-1]
        head = (root / file).read_bytes()[16:24] if (root / file).is_file() else b""
        if head != struct.pack(">II", int(image.get("width")), int(image.get("height"))):
            found.append(Finding(metainfo, 0, f"{file} is not there in the size it says"))
    version = re.search(r"project\(plexus VERSION ([0-9.]+)", (root / "CMakeLists.txt").read_text()).group(1)
    if component.find("releases/release").get("version") != version:
        found.append(Finding(metainfo, 0, f"its newest release is not {version}, which is what is built"))
    return found


def options_of(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--([a-z][a-z-]+)", text))


def check_options(root: Path) -> list[Finding]:
    """Man page and completions of plexus name the options its command line has, and no others."""
    table = (root / "app/bootstrap/command_line.cpp").read_text()
    daemon = re.search(r"if \(program == Program::Daemon\) \{(.*?)\n    \}", table, re.DOTALL).group(1)
    rows = r'u"--([a-z-]+)"_s,\s*(?:\{\}|u")'
    wanted = set(re.findall(rows, table)) - set(re.findall(rows, daemon))
    found = []
    for name, read in ((f"{LINUX}/plexus.1", lambda text: options_of("\n".join(
            line for line in text.replace("\\-", "-").split("\n") if line.startswith((".B", ".BI"))))),
                       (f"{LINUX}/completion/plexus.bash", options_of),
                       (f"{LINUX}/completion/plexus.zsh", options_of),
                       (f"{LINUX}/completion/plexus.fish", lambda text: set(re.findall(r"-l ([a-z-]+)", text)))):
        named = read((root / name).read_text())
        found += [Finding(name, 0, f"--{option} is missing") for option in sorted(wanted - named)]
        found += [Finding(name, 0, f"--{option} is no option of plexus") for option in sorted(named - wanted)]
    return found


def check_macos(root: Path) -> list[Finding]:
    found = []
    for name in ("Info.plist.in", "entitlements.plist"):
        try:
            values = plistlib.loads((root / MACOS / name).read_bytes())
        except Exception as error:  # plistlib raises what its parsers do
            found.append(Finding(f"{MACOS}/{name}", 0, str(error)))
            continue
        if name == "Info.plist.in":
            schemes = [scheme for kind in values.get("CFBundleURLTypes", []) for scheme in kind["CFBundleURLSchemes"]]
            if values.get("CFBundleIdentifier") != ID or schemes != ["plexus"]:
                found.append(Finding(f"{MACOS}/{name}", 0, f"the bundle is not {ID}, or its scheme not plexus"))
        elif "com.apple.security.get-task-allow" in values:
            found.append(Finding(f"{MACOS}/{name}", 0, "get-task-allow is refused when notarising"))
    return found


def check_windows(root: Path) -> list[Finding]:
    wix = f"{WINDOWS}/plexus.wxs"
    found = []
    try:
        package = ElementTree.parse(root / wix).getroot()[0]
        ElementTree.parse(root / WINDOWS / "plexus.manifest")
    except ElementTree.ParseError as error:
        return [Finding(WINDOWS, 0, str(error))]
    if package.get("UpgradeCode") != UPGRADE_CODE:
        found.append(Finding(wix, 0, "the upgrade code has changed: versions would be installed beside one another"))
    if package.get("Scope") != "perUser":
        found.append(Finding(wix, 0, "not for one person"))
    guids = re.findall(r'Guid="([0-9A-F-]+)"', (root / wix).read_text())
    if len(guids) != len(set(guids)) or not all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", guid) for guid in guids):
        found.append(Finding(wix, 0, "a component's id is no GUID, or there twice"))
    if any(value.get("Root") != "HKCU" for value in package.iter() if value.tag.endswith(("}RegistryValue", "}RemoveRegistryValue"))):
        found.append(Finding(wix, 0, "writes outside of the person's own registry"))
    script = (root / WINDOWS / "plexus.nsi").read_text()
    for option in ("--restore-clients", "--quit"):
        for name, text in ((wix, (root / wix).read_text()), (f"{WINDOWS}/plexus.nsi", script)):
            if option not in text:
                found.append(Finding(name, 0, f"does not call plexus {option}"))
    if "HKLM" in script or "RequestExecutionLevel user" not in script:
        found.append(Finding(f"{WINDOWS}/plexus.nsi", 0, "asks for more than one person's rights"))
    return found + compile_nsis(root)


def compile_nsis(root: Path) -> list[Finding]:
    """The script with files of no content."""
    if not shutil.which("makensis"):
        print("skipped: makensis is not installed, so the NSIS script was not compiled")
        return []
    with tempfile.TemporaryDirectory() as folder:
        payload = Path(folder) / "payload"
        payload.mkdir()
        for name in ("plexus.exe", "plexusd.exe", "LICENSE"):
            (payload / name).write_text(name)
        # One black point, which is an icon as well.
        (payload / "plexus.ico").write_bytes(struct.pack("<HHHBBBBHHII", 0, 1, 1, 1, 1, 0, 0, 1, 32, 48, 22)
                                             + struct.pack("<IiiHHIIiiII", 40, 1, 2, 1, 32, 0, 8, 0, 0, 0, 0) + bytes(8))
        return tool(f"{WINDOWS}/plexus.nsi", "makensis", "-V1", "-WX", "-DVERSION=0.1.0", f"-DPAYLOAD={payload}",
                    f"-DOUTPUT={folder}/Plexus-0.1.0-setup.exe", str(root / WINDOWS / "plexus.nsi"))


def check_workflows(root: Path) -> list[Finding]:
    found = []
    for path in sorted((root / ".github/workflows").glob("*.yml")):
        name = str(path.relative_to(root))
        for number, line in enumerate(path.read_text().split("\n"), start=1):
            match = re.search(r"\buses:\s*(\S+)", line)
            if match and not match.group(1).startswith("./") and not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", match.group(1)):
                found.append(Finding(name, number, f"{match.group(1)} is not named by its commit"))
        if "permissions:" not in path.read_text():
            found.append(Finding(name, 0, "says nothing of permissions, so its token may do much"))
    dry = subprocess.run([sys.executable, str(root / "installers/release/dry_run.py")], capture_output=True, text=True, check=False)
    if "No module named 'yaml'" in dry.stderr:
        print("skipped: python3-yaml is not installed, so the workflows' steps were not run")
    elif dry.returncode:
        found.append(Finding("installers/release/dry_run.py", 0, (dry.stdout + dry.stderr)[-1500:]))
    return found


def check_icons(folder: Path) -> list[Finding]:
    found = []
    for size in ICON_SIZES:
        file = folder / f"plexus-{size}.png"
        if not file.is_file() or file.read_bytes()[16:24] != struct.pack(">II", size, size):
            found.append(Finding(str(file), 0, f"not a picture of {size}×{size}"))
    if found:
        return found
    ico, icns = (folder / "plexus.ico").read_bytes(), (folder / "plexus.icns").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    sizes = set()
    for index in range(count):
        side, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * index)
        picture = ico[offset:offset + length]
        sizes.add(side or 256)
        if picture[:4] != b"\x89PNG" or struct.unpack(">II", picture[16:24]) != (side or 256, side or 256) or bits != 32:
            found.append(Finding("plexus.ico", 0, f"its picture of {side or 256} is wrong"))
    if kind != 1 or not {16, 32, 48, 256} <= sizes:
        found.append(Finding("plexus.ico", 0, f"holds {sorted(sizes)}"))
    types, place = [], 8
    while place < len(icns):
        name, length = struct.unpack_from(">4sI", icns, place)
        types.append(name.decode())
        if length < 8 or icns[place + 8:place + 12] != b"\x89PNG":
            return [*found, Finding("plexus.icns", 0, f"{types[-1]} is no picture")]
        place += length
    if icns[:4] != b"icns" or struct.unpack_from(">I", icns, 4)[0] != len(icns) or not {"ic07", "ic08", "ic09", "ic10"} <= set(types):
        found.append(Finding("plexus.icns", 0, f"holds {types}, or says a wrong length"))
    return found


def main() -> int:
    arguments = parser(__doc__)
    arguments.add_argument("--icons", type=Path)
    given = arguments.parse_args()
    root = given.root
    found = [Finding(path, 0, f"does not name {ID}") for path in NAMED_IN if ID not in (root / path).read_text()]
    found += check_linux(root) + check_options(root) + check_macos(root) + check_windows(root) + check_workflows(root)
    for script in (f"{MACOS}/package.sh", f"{LINUX}/package.sh", f"{LINUX}/AppRun", f"{LINUX}/selfextract.sh"):
        if not os.access(root / script, os.X_OK):
            found.append(Finding(script, 0, "is not executable"))
    if given.icons:
        found += check_icons(given.icons)
    return report("installers", found, "Linux, macOS, Windows, workflows")


if __name__ == "__main__":
    sys.exit(main())
