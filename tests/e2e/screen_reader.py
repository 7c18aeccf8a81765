# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's window as a screen reader has it: its accessibility tree over D-Bus (AT-SPI), whose items are found
by role and name and worked by their actions. Without libatspi, which answers from a cache of its own. Needs Debian's
python3-gi, and xdotool for what has no action: typing.
"""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
TIMEOUT_MS = 10_000
# Bits of org.a11y.atspi.Accessible.GetState (AtspiStateType).
CHECKED, ENABLED, FOCUSED, SHOWING = 4, 8, 12, 25


class Gone(Exception):
    """The item is not there any more."""


@dataclass(frozen=True)
class Item:
    bus: "Bus"
    name_on_bus: str
    path: str

    def _call(self, interface: str, method: str, arguments: GLib.Variant | None = None):
        return self.bus.call(self.name_on_bus, self.path, interface, method, arguments)

    def _get(self, interface: str, what: str):
        return self._call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, what)))[0]

    @property
    def name(self) -> str:
        return self._get(ACCESSIBLE, "Name")

    @property
    def role(self) -> str:
        return self._call(ACCESSIBLE, "GetRoleName")[0]

    @property
    def description(self) -> str:
        return self._get(ACCESSIBLE, "Description")

    def has(self, state: int) -> bool:
        low, high = self._call(ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    @property
    def children(self) -> list["Item"]:
        return [Item(self.bus, name, path) for name, path in self._call(ACCESSIBLE, "GetChildren")[0]]

    @property
    def text(self) -> str:
        return self._call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))[0]

    def act(self, action: str) -> None:
        """Does what the item offers under that name."""
        offered = [row[0] for row in self._call("org.a11y.atspi.Action", "GetActions")[0]]
        assert action in offered, f"{self.role} “{self.name}” offers {offered}, not {action}"
        self._call("org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (offered.index(action),)))

    def walk(self):
        """This one and all below that are showing. Who goes meanwhile is passed over."""
        yield self
        try:
            below = self.children
        except Gone:
            return
        for child in below:
            try:
                if child.has(SHOWING):
                    yield from child.walk()
            except Gone:
                continue


class Bus:
    """The accessibility bus of this session."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, TIMEOUT_MS, None).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self._connection = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def call(self, name: str, path: str, interface: str, method: str, arguments: GLib.Variant | None):
        try:
            return self._connection.call_sync(name, path, interface, method, arguments, None,
                                              Gio.DBusCallFlags.NONE, TIMEOUT_MS, None).unpack()
        except GLib.Error as error:
            if Gio.DBusError.is_remote_error(error) or error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CLOSED):
                raise Gone(error.message) from error
            raise

    def programs(self) -> list[Item]:
        return Item(self, "org.a11y.atspi.Registry", ROOT).children


def wait_until(condition, what, seconds: float = 20.0):
    """The first true value of `condition`, asked again and again. `what` is waited for, or says so when asked."""
    end = time.monotonic() + seconds
    while True:
        try:
            if value := condition():
                return value
        except Gone:
            pass
        assert time.monotonic() < end, f"waited {seconds:g} s for {what() if callable(what) else what}"
        time.sleep(0.03)


class Screen:
    """The window of the one program that runs in this session."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._bus = Bus()
        self.program = wait_until(lambda: next(iter(self._bus.programs()), None), "a program on the accessibility bus")

    def items(self, role: str, name: str) -> list[Item]:
        """`role` may be several, "page tab|push button": versions of Qt do not agree."""
        found = []
        for item in self.program.walk():
            try:
                if item.role in role.split("|") and item.name == name:
                    found.append(item)
            except Gone:
                continue
        return found

    def find(self, role: str, name: str, seconds: float = 20.0) -> Item:
        """Waits for the item. With several of that name the last one is meant: sheets lie above pages."""
        return wait_until(lambda: self.items(role, name), lambda: f"{role} “{name}”\n{self.told()}", seconds)[-1]

    def press(self, role: str, name: str, action: str = "Press", seconds: float = 20.0) -> None:
        """Waits until it can be pressed, and does it."""
        def ready():
            found = self.items(role, name)
            return found[-1] if found and found[-1].has(ENABLED) else None
        wait_until(ready, lambda: f"{role} “{name}” to press\n{self.told()}", seconds).act(action)

    def find_row(self, role: str, words: str, seconds: float = 20.0) -> Item:
        """Waits for an item of that role whose name holds the words; the first one."""
        def search():
            for item in self.program.walk():
                try:
                    if item.role == role and words in item.name:
                        return item
                except Gone:
                    continue
            return None
        return wait_until(search, lambda: f"{role} with “{words}”\n{self.told()}", seconds)

    def heard(self, words: str, seconds: float = 20.0) -> str:
        """Waits for an item whose name holds these words; its whole name."""
        def search():
            return next((name for name in self.names() if words in name), None)
        return wait_until(search, f"“{words}”", seconds)

    def names(self) -> list[str]:
        names = []
        for item in self.program.walk():
            try:
                names.append(item.name)
            except Gone:
                continue
        return names

    def gone(self, role: str, name: str, seconds: float = 20.0) -> None:
        wait_until(lambda: not self.items(role, name), f"{role} “{name}” to go", seconds)

    def type_into(self, name: str, text: str) -> None:
        """As a person would: the field takes the keyboard, what is in it is selected, and keys are pressed."""
        field = self.find("text", name)
        field.act("SetFocus")
        wait_until(lambda: field.has(FOCUSED), f"the keyboard in “{name}”")
        self.keys("ctrl+a")
        self._xdotool("type", "--delay", "1", "--", text)
        wait_until(lambda: field.text == text, f"“{text}” in “{name}”")

    def type_behind(self, role: str, name: str, text: str) -> None:
        """Into the field one tab stop behind: Qt 6.4 gives fields whose text is hidden no name to find them by."""
        before = self.find(role, name)
        before.act("SetFocus")
        wait_until(lambda: before.has(FOCUSED), f"the keyboard in “{name}”")
        self.keys("Tab")
        wait_until(lambda: not before.has(FOCUSED), "the keyboard in the field behind")
        self._xdotool("type", "--delay", "1", "--", text)

    def keys(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def activate(self, title: str) -> None:
        """Gives the window the keyboard: there is no window manager to do it."""
        window = wait_until(lambda: self._xdotool("search", "--onlyvisible", "--name", f"^{title}$").split(),
                            f"a window called {title}")[-1]
        self._xdotool("windowfocus", "--sync", window)

    def told(self) -> str:
        """All that is showing, for a failure."""
        lines = []
        for item in self.program.walk():
            try:
                lines.append(f"  {item.role} “{item.name}”")
            except Gone:
                continue
        return "\n".join(lines)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(["xdotool", *arguments], env=self._environment, capture_output=True, text=True,
                              timeout=20)
        return done.stdout
