#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an installed Plexus run on systems without Qt: an AppDir with every library, plugin and QML module it needs.

    appdir.py APPDIR          APPDIR/usr is what `cmake --install --component desktop` left

What belongs to the system is never taken along: the C library, graphics drivers and what is tied to them, Wayland, the
core of X11, GLib, fonts. A copy of those from another system is what keeps AppImages from starting.
Writes APPDIR/usr/share/plexus/bundled.json, from which the bill of materials is made.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
ID = "io.github.plexus.Plexus"

SYSTEM = re.compile(r"""^(
    ld-linux.*|linux-vdso.*|lib(c|m|dl|rt|pthread|resolv|util|anl|mvec|nsl|BrokenLocale)\.so.*      # C library
  | libstdc\+\+.*|libgcc_s.*                                                                   # newer there than here
  | lib(GL|GLX|EGL|OpenGL|GLdispatch|GLESv\d.*|gbm|drm.*|vulkan|glapi)\.so.*                   # drivers
  | libwayland-.*|lib(X11|X11-xcb|xcb|xcb-dri\d|xcb-glx)\.so.*                                 # tied to the server
  | lib(glib|gobject|gio|gmodule|gthread)-2\.0\.so.*                                           # tied to the desktop
  | lib(fontconfig|freetype|expat|z|dbus-1|systemd|udev|uuid|selinux|cap)\.so.*
)$""", re.VERBOSE)

PLUGINS = (
    "platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqwayland-egl.so", "platforms/libqwayland-generic.so",
    "xcbglintegrations/*.so", "wayland-shell-integration/*.so", "wayland-graphics-integration-client/*.so",
    "wayland-decoration-client/*.so", "platforminputcontexts/*.so", "platformthemes/libqxdgdesktopportal.so",
    "iconengines/*.so", "imageformats/libqsvg.so", "imageformats/libqjpeg.so", "imageformats/libqgif.so",
    "imageformats/libqico.so", "sqldrivers/libqsqlite.so", "sqldrivers/libqsqlpsql.so", "tls/libqopensslbackend.so",
)
REQUIRED_PLUGINS = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "platforms/libqwayland-generic.so",
                    "iconengines/libqsvgicon.so", "sqldrivers/libqsqlite.so", "sqldrivers/libqsqlpsql.so",
                    "tls/libqopensslbackend.so")
# Opened by name while running; no header names them.
OPENED = ("libssl.so.3", "libcrypto.so.3", "libsecret-1.so.0")


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"appdir.py: {' '.join(map(str, command))}: {done.stderr.strip()}")
    return done.stdout


def qt(name: str) -> Path:
    return Path(run("qmake6", "-query", name).strip())


def is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with open(path, "rb") as stream:
        return stream.read(4) == b"\x7fELF"


def needed(binary: Path) -> dict[str, Path]:
    """soname -> file, of everything the binary links, directly or not."""
    found = {}
    for line in run("ldd", binary).splitlines():
        match = re.match(r"\s*(\S+) => (\S+) \(", line)
        if match:
            found[match.group(1)] = Path(match.group(2))
        elif "not found" in line:
            sys.exit(f"appdir.py: {binary}: {line.strip()}")
    return found


def named(binary: Path) -> list[str]:
    """The libraries it names itself."""
    return re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", run("readelf", "-d", binary))


def copy_qml(usr: Path) -> list[Path]:
    """The modules our QML imports, as Qt's own scanner finds them."""
    scanner = qt("QT_INSTALL_LIBEXECS") / "qmlimportscanner"
    modules = qt("QT_INSTALL_QML")
    imports = json.loads(run(scanner, "-rootPath", REPOSITORY / "qml", "-importPath", modules))
    sources = []
    for item in imports:
        path = Path(item.get("path", ""))
        if not item.get("path") or modules not in path.parents:
            continue
        target = usr / "qml" / path.relative_to(modules)
        target.mkdir(parents=True, exist_ok=True)
        # Not what lies below: that is modules of their own.
        for file in path.iterdir():
            if file.is_file() and file.suffix != ".qmltypes":
                shutil.copy2(file, target / file.name)
                sources.append(file)
    if not (usr / "qml" / "QtQuick" / "Templates" / "qmldir").exists():
        sys.exit("appdir.py: the scanner found no QtQuick.Templates")
    return sources


def copy_plugins(usr: Path) -> list[Path]:
    folder = qt("QT_INSTALL_PLUGINS")
    sources = []
    for pattern in PLUGINS:
        for file in sorted(folder.glob(pattern)):
            target = usr / "plugins" / file.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target)
            sources.append(file)
    missing = [name for name in REQUIRED_PLUGINS if not (usr / "plugins" / name).exists()]
    if missing:
        sys.exit(f"appdir.py: not installed here: {', '.join(missing)} (installers/linux/packages.txt, group package)")
    return sources


def copy_libraries(usr: Path, binaries: list[Path]) -> list[Path]:
    wanted: dict[str, Path] = {}
    cache = run("ldconfig", "-p")
    for name in OPENED:
        match = re.search(rf"^\s*{re.escape(name)} \(libc6,x86-64\) => (\S+)", cache, re.MULTILINE) \
            or re.search(rf"^\s*{re.escape(name)} \(.*\) => (\S+)", cache, re.MULTILINE)
        if not match:
            sys.exit(f"appdir.py: {name} is not installed here")
        binaries = [*binaries, Path(match.group(1))]
        wanted[name] = Path(match.group(1))
    # What only a library of the system needs is the system's, too.
    open_ones = list(binaries)
    while open_ones:
        binary = open_ones.pop()
        places = needed(binary)
        for name in named(binary):
            if not SYSTEM.match(name) and name not in wanted:
                wanted[name] = places[name]
                open_ones.append(places[name])
    (usr / "lib").mkdir(exist_ok=True)
    for name, path in sorted(wanted.items()):
        shutil.copy2(path.resolve(), usr / "lib" / name)
        os.chmod(usr / "lib" / name, 0o644)
    return sorted(wanted.values())


def set_search_paths(usr: Path) -> None:
    for path in sorted(usr.rglob("*")):
        if is_elf(path):
            up = os.path.relpath(usr / "lib", path.parent)
            run("patchelf", "--set-rpath", "$ORIGIN" if up == "." else f"$ORIGIN/{up}", path)


def owners(files: list[Path]) -> dict[str, list[str]]:
    """Debian package -> files of it that are taken along."""
    # dpkg knows a file by one of its names: with /usr or without, as a link or as what it leads to.
    names = {file: {str(file), str(file.resolve()), f"/usr/{str(file).lstrip('/')}", str(file.resolve()).removeprefix("/usr")}
             for file in files}
    asked = sorted(set().union(*names.values()))
    done = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False)
    owner = {line.split(": ", 1)[1]: line.split(":")[0] for line in done.stdout.splitlines() if not line.startswith("diversion ")}
    result: dict[str, list[str]] = {}
    for file in files:
        package = next((owner[name] for name in sorted(names[file]) if name in owner), None)
        if package is None:
            sys.exit(f"appdir.py: {file} belongs to no package, so its licence is not known")
        result.setdefault(package, []).append(file.name)
    return result


def write_bundled(usr: Path, sources: list[Path]) -> None:
    packages = owners(sorted(set(sources)))
    listed = []
    for name, files in sorted(packages.items()):
        version, source = run("dpkg-query", "-W", "-f=${Version}\t${source:Package}\n", name).splitlines()[0].split("\t")
        listed.append({"package": name, "version": version, "source": source, "files": sorted(set(files))})
        copyright_file = Path("/usr/share/doc") / name / "copyright"
        if not copyright_file.exists():
            sys.exit(f"appdir.py: {name} has no copyright file here")
        target = usr / "share" / "doc" / name
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copyright_file, target / "copyright")
    folder = usr / "share" / "plexus"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bundled.json").write_text(json.dumps(listed, indent=1) + "\n")


def finish(appdir: Path) -> None:
    usr = appdir / "usr"
    (usr / "bin" / "qt.conf").write_text("[Paths]\nPrefix = ..\nPlugins = plugins\nQmlImports = qml\n")
    shutil.copyfile(REPOSITORY / "installers" / "linux" / "AppRun", appdir / "AppRun")
    os.chmod(appdir / "AppRun", 0o755)
    shutil.copyfile(usr / "share" / "applications" / f"{ID}.desktop", appdir / f"{ID}.desktop")
    shutil.copyfile(usr / "share" / "icons" / "hicolor" / "scalable" / "apps" / f"{ID}.svg", appdir / f"{ID}.svg")
    shutil.copyfile(usr / "share" / "icons" / "hicolor" / "256x256" / "apps" / f"{ID}.png", appdir / ".DirIcon")
    shutil.copyfile(REPOSITORY / "LICENSE", usr / "share" / "doc" / "plexus-LICENSE")
    shutil.copyfile(REPOSITORY / "resources" / "third_party.json", usr / "share" / "plexus" / "third_party.json")


def check(usr: Path) -> None:
    """Nothing of the system's inside, and nothing outside but what is the system's."""
    own = {path.name for path in (usr / "lib").iterdir()}
    if wrong := sorted(name for name in own if SYSTEM.match(name)):
        sys.exit(f"appdir.py: taken along although they belong to the system: {', '.join(wrong)}")
    for path in sorted(usr.rglob("*")):
        if not is_elf(path):
            continue
        places = needed(path)
        for name in named(path):
            if not SYSTEM.match(name) and usr not in places[name].resolve().parents:
                sys.exit(f"appdir.py: {path.relative_to(usr)} takes {name} from {places[name]}, not from the AppDir")


def main() -> int:
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "usr" / "bin" / "plexus").exists():
        sys.exit(__doc__)
    appdir = Path(sys.argv[1]).resolve()
    usr = appdir / "usr"
    sources = copy_qml(usr) + copy_plugins(usr)
    binaries = [path for path in [usr / "bin" / "plexus", *sources] if is_elf(path)]
    sources += copy_libraries(usr, binaries)
    set_search_paths(usr)
    write_bundled(usr, sources)
    finish(appdir)
    check(usr)
    size = sum(path.stat().st_size for path in appdir.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"appdir.py: {len(list((usr / 'lib').iterdir()))} libraries, {size // 1_000_000} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
