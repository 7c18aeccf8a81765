# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of forbidden.py, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
SPDX_SUFFIXES = (".h", ".cpp", ".qml", ".py", ".sh", ".cmake", ".js", ".mjs")
SIZED_SUFFIXES = (".h", ".cpp", ".qml", ".py", ".sh", ".cmake", ".js", ".mjs")
MAX_LINES = 600
LOCKFILES = ("package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml")

CPP = (".h", ".cpp")
EVERYWHERE = ("",)
OURS = ("gateway/", "app/", "qml/")
GATEWAY = ("gateway/", "app/plexusd")


@dataclass(frozen=True)
class OwnedHeader:
    """Headers that only one folder may include."""
    name: str
    pattern: str
    owners: tuple[str, ...]
    advice: str


@dataclass(frozen=True)
class Pattern:
    name: str
    pattern: re.Pattern[str]
    advice: str
    below: tuple[str, ...] = EVERYWHERE
    suffixes: tuple[str, ...] = CPP


OWNED_HEADERS = (
    OwnedHeader("curl", r"curl/", ("gateway/upstream/",), "libcurl belongs to gateway/upstream"),
    OwnedHeader("sql", r"(QtSql/)?QSql|sqlite3", ("gateway/store/", "tests/unit/store/"),
                "SQL belongs to gateway/store"),
    OwnedHeader("zstd", r"zstd", ("gateway/store/",), "zstd belongs to gateway/store"),
    OwnedHeader("keychain", r"(qt6)?keychain", ("gateway/secrets/",), "QtKeychain belongs to gateway/secrets"),
    OwnedHeader("yaml", r"yaml-cpp/", ("gateway/config/", "app/clients/"),
                "yaml-cpp belongs to gateway/config; app/clients reads other programs' files with it"),
    OwnedHeader("toml", r"toml\+\+/", ("app/clients/",), "toml++ belongs to app/clients"),
    OwnedHeader("beast", r"boost/(beast|asio)", ("gateway/http/",), "Boost.Beast belongs to gateway/http"),
    OwnedHeader("simdjson", r"simdjson", ("gateway/dialects/",), "simdjson belongs to gateway/dialects"),
    OwnedHeader("httpserver", r"(QtHttpServer/)?Q(Abstract)?HttpServer", (),
                "Qt HttpServer's parser accepts smuggled requests; gateway/http is the front"),
    OwnedHeader("gui", r"(Qt(Gui|Widgets|Qml|Quick\w*|Svg|Charts)/|Q(Gui)?Application$|QWidget|QQml|QQuick|QWindow|"
                       r"QImage|QPixmap|QIcon|QColor|QFont|QPainter|QClipboard|QDesktopServices|QSystemTrayIcon)",
                ("app/", "qml/", "tests/unit/app", "tests/unit/viewmodels", "tests/unit/models",
                 "tests/unit/platform", "tests/unit/bootstrap", "tests/qml/"),
                "plexusd has no GUI library; windows are the business of app/ and qml/"),
    OwnedHeader("gui-in-plexusd", r"(Qt(Gui|Widgets|Qml|Quick\w*)/|Q(Gui)?Application$|QQml|QQuick)",
                ("app/main", "app/bootstrap/", "app/viewmodels/", "app/models/", "app/platform/", "qml/", "tests/",
                 "gateway/"),
                "plexusd has no GUI library"),
    OwnedHeader("qnam", r"(QtNetwork/)?QNetwork(AccessManager|Reply|Request)", ("app/", "tests/"),
                "QNetworkAccessManager starves at six streams a host and sends a POST twice; "
                "upstream traffic goes through gateway/upstream"),
    OwnedHeader("qjson", r"(QtCore/)?QJson", ("app/", "tests/"),
                "QJsonDocument sorts keys and damages numbers; use simdjson or Boost.JSON"),
)


def _ban(name: str, pattern: str, advice: str, below: tuple[str, ...] = OURS,
         suffixes: tuple[str, ...] = CPP) -> Pattern:
    return Pattern(name, re.compile(pattern), advice, below, suffixes)


# Seen in code with comments and the insides of strings taken out.
CODE_PATTERNS = (
    _ban("event-loop", r"\bQEventLoop\b", "no nested event loops: continue from a signal or a callback"),
    _ban("blocking-queued", r"\bBlockingQueuedConnection\b", "no blocking calls between threads: queue a value"),
    _ban("process-events", r"\bprocessEvents\s*\(", "no processEvents: return to the event loop"),
    _ban("context-property", r"\bsetContextProperty\b", "no context properties: a page gets a required property"),
    _ban("string-connect", r"\b(SIGNAL|SLOT)\s*\(", "connect by function pointer, with a context object",
         EVERYWHERE),
    _ban("views", r"\bstd::(ranges::)?views\b", "clang 14 does not compile view pipelines; write the loop",
         EVERYWHERE),
    _ban("wait-for", r"\bwaitFor(ReadyRead|BytesWritten|Connected|Disconnected|EncryptedReady|Started|Finished)\s*\(",
         "no blocking waits: connect to the signal"),
    _ban("sleep", r"\b(QThread::(m|u)?sleep|std::this_thread::sleep_|u?sleep)\s*\w*\(",
         "no sleeping: a timer, or a condition in tests", OURS + ("tests/unit/", "tests/support/")),
    _ban("using-std", r"\busing\s+namespace\s+std\s*;", "name what is used from std", EVERYWHERE),
    _ban("stdout", r"(?<!\w)(std::)?(printf|puts|putchar)\s*\(|\bstd::cout\b|fprintf\s*\(\s*stdout",
         "the gateway prints nothing: log through a category of base/logging.h", ("gateway/",)),
    _ban("missing-in-toolchain", r"\bstd::(expected|format|print|source_location)\b",
         "not in this toolchain (g++ 12 in C++20 mode, clang 14)", EVERYWHERE),
    _ban("qt-keywords", r"^\s*(signals|public\s+slots|protected\s+slots|private\s+slots)\s*:",
         "QT_NO_KEYWORDS: write Q_SIGNALS and Q_SLOTS", EVERYWHERE),
    _ban("moc-one-line", r"\bclass\b[^;]*\{\s*Q_OBJECT", "Q_OBJECT alone on its line, or moc does not see it",
         EVERYWHERE),
    _ban("qml-colour", r"\bQt\.rgba\s*\(", "colours come from Theme tokens", ("qml/",), (".qml",)),
)

# Seen in the text as it is written.
TEXT_PATTERNS = (
    _ban("marker", r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b", "finish it, or file an issue and say why here",
         EVERYWHERE, ("",)),
    _ban("machine-path", r"(?<![\w.$}~/-])/(work|home|root)/[\w.]", "no path of one machine in the project",
         EVERYWHERE, ("",)),
    _ban("registry-host", r"https?://(registry|deb|security|snapshot|ftp|mirrors?|pypi|files)\.[a-z0-9]",
         "no package registry's host in the project: packages are named, clients know where from",
         EVERYWHERE, ("",)),
    _ban("qml-colour", r"""["']#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})["']""",
         "colours come from Theme tokens", ("qml/",), (".qml",)),
    _ban("qml-text", r'\b(text|title|placeholderText|Accessible\.(name|description)|ToolTip\.text)\s*:\s*'
                     r'"[^"]*[A-Za-z]{2,}',
         "text a person reads goes through qsTr()", ("qml/",), (".qml",)),
    _ban("qml-context", r"\bconsole\.(log|debug|info)\s*\(", "no console output in QML", ("qml/",), (".qml",)),
)

# rule -> {path or folder/: why}. A folder ends in a slash.
EXCEPTIONS: dict[str, dict[str, str]] = {
    "size": {"gateway/config/field_tables.cpp": "one table per entity, read side by side; no logic"},
    "event-loop": {"gateway/base/socket_dispatcher.cpp": "is one; the flags are named there"},
    "process-events": {"gateway/base/socket_dispatcher.cpp": "is what the event loop calls"},
    "wait-for": {"app/platform/single_instance.cpp": "before the event loop and the window exist"},
    "qml-colour": {"qml/theme/": "where the tokens are defined"},
    "marker": {"tests/checks/selftest.py": "feeds the check what it must find"},
    "machine-path": {"tests/checks/selftest.py": "feeds the check what it must find"},
    "registry-host": {"tests/checks/selftest.py": "feeds the check what it must find"},
}
