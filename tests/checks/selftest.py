#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each check can fail: it is fed small trees with one mistake each, and one without any."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import common
import layering

HERE = Path(__file__).resolve().parent
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HASH = SPDX.replace("//", "#")
GOOD = {
    "gateway/http/a.h": SPDX + "#pragma once\n",
    "gateway/http/a.cpp": SPDX + '#include "http/a.h"\n#include "base/b.h"\n// QEventLoop in a comment is no call\n'
                                 'const char* text = "std::views QEventLoop";\nint thousand = 1\'000;\n',
    "gateway/base/b.h": SPDX + "#pragma once\n",
    "gateway/base/CMakeLists.txt": HASH + "gateway_module(base SOURCES b.cpp LINK Qt6::Core)\n",
    "gateway/http/CMakeLists.txt": HASH + "gateway_module(http SOURCES a.cpp LINK gw_base Qt6::Network)\n",
    "qml/pages/P.qml": SPDX + "pragma ComponentBehavior: Bound\nText { text: qsTr(\"Hello\") }\n",
}
CPP = "gateway/http/a.cpp"
QML = "qml/pages/P.qml"
BOUND = SPDX + "pragma ComponentBehavior: Bound\n"

# check -> (file, content, part of the expected finding)
BAD: dict[str, list[tuple[str, str, str]]] = {
    "layering": [
        ("gateway/base/b.h", SPDX + '#pragma once\n#include "http/a.h"\n', "gateway/base may not use gateway/http"),
        (CPP, SPDX + '#include "a.h"\n', "hides where it lives"),
        (CPP, SPDX + '#include "elsewhere/a.h"\n', "unknown folder"),
        ("gateway/newcomer/n.h", SPDX + '#include "base/b.h"\n', "no place in the layers"),
        ("gateway/newcomer/CMakeLists.txt", HASH, "no place in the layers"),
        ("app/main.cpp", SPDX + '#include "http/a.h"\n', "go through service/"),
        ("app/main.cpp", SPDX + '#include "store/sql.h"\n', "only its interface"),
        ("gateway/base/CMakeLists.txt", HASH + "gateway_module(base SOURCES b.cpp LINK gw_http)\n", "not below it"),
        ("gateway/base/CMakeLists.txt", HASH + "gateway_module(base SOURCES b.cpp LINK Qt6::Sql)\n",
         "belongs to store"),
        ("gateway/base/CMakeLists.txt", HASH + "gateway_module(base SOURCES b.cpp)\n"
         "target_link_libraries(gw_base PRIVATE new::library)\n", "is not among the libraries"),
    ],
    "forbidden": [
        (CPP, SPDX + "#include <curl/curl.h>\n", "libcurl belongs to"),
        (CPP, SPDX + "#include <QSqlQuery>\n", "SQL belongs to"),
        (CPP, SPDX + "#include <qt6keychain/keychain.h>\n", "QtKeychain belongs to"),
        (CPP, SPDX + "#include <yaml-cpp/yaml.h>\n", "yaml-cpp belongs to"),
        ("gateway/store/s.cpp", SPDX + "#include <boost/beast/http.hpp>\n", "Boost.Beast belongs to"),
        (CPP, SPDX + "#include <simdjson.h>\n", "simdjson belongs to"),
        (CPP, SPDX + "#include <QHttpServer>\n", "smuggled"),
        (CPP, SPDX + "#include <QColor>\n", "no GUI library"),
        ("app/plexusd.cpp", SPDX + "#include <QGuiApplication>\n", "no GUI library"),
        (CPP, SPDX + "#include <QNetworkAccessManager>\n", "starves"),
        (CPP, SPDX + "#include <QJsonDocument>\n", "damages numbers"),
        (CPP, SPDX + "QEventLoop loop;\n", "nested event loops"),
        (CPP, SPDX + "connect(a, b, Qt::BlockingQueuedConnection);\n", "blocking calls between threads"),
        (CPP, SPDX + "QCoreApplication::processEvents();\n", "no processEvents"),
        (CPP, SPDX + 'context->setContextProperty("a", b);\n', "no context properties"),
        (CPP, SPDX + "connect(a, SIGNAL(done()), b, SLOT(go()));\n", "function pointer"),
        (CPP, SPDX + "auto x = std::views::filter(y);\n", "view pipelines"),
        (CPP, SPDX + "socket->waitForReadyRead(100);\n", "no blocking waits"),
        (CPP, SPDX + "QThread::msleep(5);\n", "no sleeping"),
        (CPP, SPDX + "std::this_thread::sleep_for(5ms);\n", "no sleeping"),
        (CPP, SPDX + "using namespace std;\n", "name what is used"),
        (CPP, SPDX + 'std::printf("x");\n', "prints nothing"),
        (CPP, SPDX + "std::expected<int, int> e;\n", "not in this toolchain"),
        (CPP, SPDX + "signals:\n", "QT_NO_KEYWORDS"),
        (CPP, SPDX + "class A : public QObject { Q_OBJECT\n", "alone on its line"),
        (CPP, SPDX + "// TODO: later\n", "finish it"),
        ("notes.md", "see /home/someone/x\n", "no path of one machine"),
        ("notes.md", "from https://registry.example.org/x\n", "registry's host"),
        (CPP, '#include "http/a.h"\n', "no licence line"),
        ("gateway/http/a.h", SPDX, "no #pragma once"),
        (CPP, SPDX + "\n" * 700, "split by responsibility"),
        ("tests/unit/http/t.cpp", SPDX + "GTEST_SKIP();\n", "says why"),
        ("tests/unit/http/t.cpp", SPDX + "\nTEST(A, DISABLED_b) {}\n", "disabled test"),
        ("tests/clients/package-lock.json", '{"resolved": "https://example.org/a.tgz"}\n', "no download host"),
        (QML, SPDX + "Text {}\n", "ComponentBehavior"),
        (QML, BOUND + 'Rectangle { color: "#ff0000" }\n', "Theme tokens"),
        (QML, BOUND + "Rectangle { color: Qt.rgba(1, 0, 0, 1) }\n", "Theme tokens"),
        (QML, BOUND + 'Text { text: "Hello" }\n', "qsTr"),
    ],
    "format": [(CPP, SPDX + "int   f( ) {return 1 ;}\n", "layout")],
    "i18n": [
        ("notes.md", "no translations at all\n", "no translation file"),
        ("translations/a.ts", "<TS version='2.1' language='de'><context><name>P</name><message><source>Hi</source>"
         "<translation type='unfinished'/></message></context></TS>", "unfinished"),
        ("translations/a.ts", "<TS version='2.1' language='de'><context><name>P</name><message><source>Hi</source>"
         "<translation></translation></message></context></TS>", "empty"),
        ("translations/a.ts", "<TS version='2.1'", "not a translation file"),
        ("app/viewmodels/common/gateway_sentences.h",
         'constexpr std::array kNotices { QT_TRANSLATE_NOOP("Gateway", "Hello.") };\n', "does not say this"),
        ("app/viewmodels/common/gateway_remarks.h",
         'constexpr std::array kConfigRemarks { QT_TRANSLATE_NOOP("Gateway", "must be round") };\n', "does not say this"),
    ],
    "packages": [
        ("notes.md", "no list\n", "missing"),
        ("installers/linux/packages.txt", "build * g++\nbuild * g++\n", "already listed"),
        ("installers/linux/packages.txt", "build g++\n", "expected:"),
        ("installers/linux/packages.txt", "build * g++\nrun 12 a\nrun 13 a\ntest 12 b\n",
         "nothing in group test for Debian 13"),
        ("other.sh", "apt-get install -y cowsay\n", "installs packages by itself"),
    ],
    "scripts": [
        ("x.sh", "#!/bin/bash\nrm $1\n", "SC2086"),
        ("x.sh", "#!/bin/bash\necho hello\n", "not executable"),
        ("x.py", "def f(:\n", "Python:"),
    ],
    "spelling": [("notes.md", "We recieve it.\n", "spelling")],
}


def write(root: Path, tree: dict[str, str]) -> None:
    for path, content in tree.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content)


def run(check: str, root: Path, *more: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, str(HERE / f"{check}.py"), "--root", str(root), *more],
                          capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def feed_bad_trees() -> list[str]:
    problems = []
    for check, cases in BAD.items():
        for path, content, expected in cases:
            with tempfile.TemporaryDirectory() as folder:
                root = Path(folder)
                write(root, GOOD | {path: content})
                (root / ".clang-format").write_text((HERE.parents[1] / ".clang-format").read_text())
                code, text = run(check, root)
            if "skipped:" in text:
                print(text.strip())
            elif code != 1 or expected not in text:
                problems.append(f"{check} did not say “{expected}” about {path}: status {code}\n{text}")
    return problems


def feed_good_tree() -> list[str]:
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root, GOOD)
        (root / ".clang-format").write_text((HERE.parents[1] / ".clang-format").read_text())
        for check in ("layering", "format", "spelling"):
            code, text = run(check, root)
            if code:
                problems.append(f"{check} finds fault with a good tree:\n{text}")
        # The exceptions name files of the real tree, which are not here.
        code, text = run("forbidden", root)
        wrong = [line for line in text.splitlines() if ":" in line and "forbidden" not in line.split(":")[0]]
        if wrong:
            problems.append("forbidden finds fault with a good tree:\n" + "\n".join(wrong))
    return problems


def link_a_gui() -> list[str]:
    """headless_link on a program that links Qt Gui, then on one that does not."""
    with tempfile.TemporaryDirectory() as folder:
        binary = Path(folder) / "plexusd"
        source = Path(folder) / "main.cpp"
        source.write_text("int main() { return 0; }\n")
        gui = next(iter(Path("/usr/lib").glob("*/libQt6Gui.so.6")), None)
        if gui is None:
            return ["headless_link: Qt Gui is not installed, so nothing to link against"]
        problems = []
        for libraries, wanted in ((["-Wl,--no-as-needed", str(gui)], 1), ([], 0)):
            subprocess.run(["c++", str(source), "-o", str(binary), *libraries], check=True)
            code, text = run("headless_link", Path(folder), "--build", folder)
            if code != wanted:
                problems.append(f"headless_link: status {code}, expected {wanted}\n{text}")
        binary.unlink()
        if run("headless_link", Path(folder), "--build", folder)[0] != 1:
            problems.append("headless_link: a missing plexusd passed")
        return problems


def tidy_a_mistake() -> list[str]:
    """tidy_diff on a repository whose last commit has one."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root, {CPP: "int bad_Name(int* p)\n{\n    return p == 0 ? 0 : *p;\n}\n"})
        (root / ".clang-tidy").write_text((HERE.parents[1] / ".clang-tidy").read_text())
        (root / "compile_commands.json").write_text(
            '[{"directory": "%s", "command": "c++ -std=c++20 -Wlogical-op -include cmake_pch.hxx -c %s", "file": "%s"}]'
            % (root, root / CPP, root / CPP))
        environment = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull}
        for command in (["init", "-q"], ["add", "."],
                        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a"]):
            subprocess.run(["git", "-C", folder, *command], check=True, env=environment)
        environment.pop("PLEXUS_TIDY_BASE", None)
        done = subprocess.run(
            [sys.executable, str(HERE / "tidy_diff.py"), "--root", folder, "--build", folder],
            capture_output=True, text=True, env=environment)
    if done.stdout.startswith("skipped:"):
        print(done.stdout.strip())
        return []
    missing = [name for name in ("readability-identifier-naming", "modernize-use-nullptr") if name not in done.stdout]
    return [f"tidy_diff did not report {missing}:\n{done.stdout}{done.stderr}"] if missing else []


# What is changed in a copy of the tree, and part of what installers.py says of it.
BAD_INSTALLERS = [
    ("installers/windows/plexus.wxs", "5D2B7C1E", "5D2B7C1F", "upgrade code"),
    ("installers/windows/plexus.wxs", 'Root="HKCU"', 'Root="HKLM"', "own registry"),
    ("installers/windows/plexus.nsi", "--restore-clients", "--help", "restore-clients"),
    ("installers/macos/Info.plist.in", "<string>plexus</string></array>", "<string>other</string></array>", "scheme"),
    ("installers/macos/Info.plist.in", "</dict>\n</plist>", "</plist>", "Info.plist.in"),
    ("installers/linux/io.github.plexus.Plexus.desktop", "MimeType=x-scheme-handler/plexus;\n", "", "no line MimeType"),
    ("installers/linux/io.github.plexus.Plexus.metainfo.xml", 'release version="0', 'release version="9', "newest release"),
    ("installers/linux/plexus.1", "hidden", "hiding", "--hidden is missing"),
    ("installers/linux/completion/plexus.fish", "-l theme", "-l themes", "--themes is no option"),
    (".github/workflows/ci.yml", "@11bd71901bbe5b1630ceea73d27597364c9af683", "@v4", "not named by its commit"),
    ("app/platform/app_identity.h", "io.github.plexus.Plexus", "org.plexus.Plexus", "does not name"),
]


def break_installers() -> list[str]:
    root = HERE.parents[1]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in ("installers", ".github", "resources/screenshots", "app/bootstrap", "app/platform", "app/packaging"):
            shutil.copytree(root / part, copy / part)
        shutil.copy(root / "CMakeLists.txt", copy)
        for path, old, new, expected in BAD_INSTALLERS:
            text = (copy / path).read_text()
            if old not in text:
                problems.append(f"installers: {path} does not hold {old!r}")
            (copy / path).write_text(text.replace(old, new, 1))
            code, said = run("installers", copy)
            if code != 1 or expected not in said:
                problems.append(f"installers did not say “{expected}” about {path}: status {code}\n{said}")
            (copy / path).write_text(text)
    return problems


def soften_a_program() -> list[str]:
    """hardening on programs built without one thing each."""
    good = ["-O2", "-fstack-protector-all", "-D_FORTIFY_SOURCE=2", "-fPIE", "-pie", "-Wl,-z,relro,-z,now"]
    cases = [([], ""), (["-no-pie"], "fixed address"), (["-Wl,-z,norelro"], "read-only relocations"), (["-Wl,-z,lazy"], "while it runs"),
             (["-z", "execstack"], "on its stack"), (["-fno-stack-protector"], "no stack protector"), (["-U_FORTIFY_SOURCE"], "unchecked"),
             (["-Wl,-rpath,/somewhere"], "/somewhere")]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        source, binary = Path(folder) / "main.c", Path(folder) / "main"
        source.write_text("#include <string.h>\n#include <stdio.h>\n"
                          "int main(int n, char** v) { char b[9]; strcpy(b, v[0]); return printf(\"%s %d\", b, n) < 0; }\n")
        for more, expected in cases:
            # The C compiler: nothing else is in the way of what is looked at.
            subprocess.run(["cc", *good, *more, str(source), "-o", str(binary)], check=True, capture_output=True)
            done = subprocess.run([sys.executable, str(HERE / "hardening.py"), str(binary)], capture_output=True, text=True)
            if done.returncode != (1 if expected else 0) or expected not in done.stdout:
                problems.append(f"hardening with {more}: status {done.returncode}, expected “{expected}”\n{done.stdout}")
    return problems


def spoil_a_bill() -> list[str]:
    entry = {"name": "Qt 6", "license": "MIT", "url": "https://example.org/", "usedFor": "x", "packages": ["libqt6*"]}
    part = {"type": "library", "bom-ref": "a", "name": "libqt6core6", "version": "1", "licenses": [{"license": {"id": "MIT"}}],
            "purl": "pkg:deb/debian/libqt6core6@1?arch=amd64"}
    bill = {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": "urn:uuid:00000000-0000-5000-8000-000000000000",
            "metadata": {"component": {**part, "bom-ref": "p", "purl": ""}}, "components": [part],
            "dependencies": [{"ref": "p", "dependsOn": ["a"]}]}
    cases = [({}, {}, ""), ({"license": "Whatever"}, {}, "no SPDX"), ({"url": "http://a"}, {}, "not https"), ({"usedFor": ""}, {}, "none empty"),
             ({"name": "Other", "packages": ["x"]}, {}, "is missing"), ({}, {"specVersion": "1.2"}, "not CycloneDX"),
             ({}, {"components": [part, part]}, "twice"), ({}, {"dependencies": []}, "nothing needs it"),
             ({}, {"components": [{**part, "licenses": []}]}, "no licence"), ({}, {"components": [{**part, "purl": "pkg:x"}]}, "package URL")]
    problems = []
    for in_list, in_bill, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            write(root, {"resources/third_party.json": json.dumps([entry | in_list]), "a.cdx.json": json.dumps(bill | in_bill)})
            code, text = run("sbom", root, str(root / "a.cdx.json"))
            if code != (1 if expected else 0) or expected not in text:
                problems.append(f"sbom with {in_list}{in_bill}: status {code}, expected “{expected}”\n{text}")
    return problems


def unit_checks() -> list[str]:
    problems = []
    stripped = common.strip_cpp('a; // "x"\n/* b */ c("d//e"); R"(f)";\n#include "g/h.h"\n')
    if "x" in stripped or "b" in stripped or "d//e" in stripped or "f)" in stripped or "g/h.h" not in stripped:
        problems.append(f"strip_cpp: {stripped!r}")
    for folder, below in layering.GATEWAY.items():
        if folder in below or any(folder in layering.GATEWAY[other] for other in below):
            problems.append(f"layering: the table has a cycle at {folder}")
    return problems


def main() -> int:
    problems = unit_checks() + feed_bad_trees() + feed_good_tree() + link_a_gui() + tidy_a_mistake()
    problems += break_installers() + soften_a_program() + spoil_a_bill()
    for problem in problems:
        print(problem)
    count = sum(len(cases) for cases in BAD.values()) + len(BAD_INSTALLERS)
    print(f"selftest: {'ok' if not problems else f'{len(problems)} problem(s)'} ({count} planted mistakes)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
