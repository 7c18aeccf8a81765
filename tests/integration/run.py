#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Black-box tests of plexusd. Python's standard library only; the last line is "N passed, N failed".

  tests/integration/run.py [--plexusd PATH] [WORD …]     only tests whose module.name holds one of the words
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import os
import sys
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import canaries  # noqa: E402
import harness  # noqa: E402


class Tally:
    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0
        self.slow: list[tuple[float, str]] = []

    def run(self, name: str, body) -> bool:
        harness.notices.clear()
        started = time.monotonic()
        # A hang is a failure with a place, not a silent timeout of the whole run.
        faulthandler.dump_traceback_later(180, exit=True)
        try:
            body()
            # Whatever a test is about: what its gateways left holds no secret.
            leaks = canaries.take()
            assert not leaks, "a planted secret was found: " + "; ".join(leaks)
        except Exception:
            canaries.take()
            self.failed += 1
            print(f"FAILED  {name}")
            traceback.print_exc(file=sys.stdout)
            good = False
        else:
            self.passed += 1
            good = True
        finally:
            faulthandler.cancel_dump_traceback_later()
        self.slow.append((time.monotonic() - started, name))
        for text in harness.notices:
            print(text if text.startswith("skipped: ") else f"notice: {name}: {text}")
        sys.stdout.flush()
        return good

    def run_table(self, name: str, function) -> None:
        """One stage for all cases, a new one after a failure: what one case broke is not held against the next."""
        stage = entered = None
        try:
            for case in function.cases:
                def body(case=case):
                    nonlocal stage, entered
                    if stage is None:
                        stage = function.stage()
                        entered = stage.__enter__()
                    function(entered, case)
                if not self.run(f"{name}[{function.case_name(case)}]", body) and stage is not None:
                    broken, stage = stage, None
                    try:
                        broken.__exit__(AssertionError, None, None)
                    except Exception:
                        traceback.print_exc(file=sys.stdout)
        finally:
            if stage is not None:
                self.run(f"{name}[end]", lambda: stage.__exit__(None, None, None))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--plexusd", type=Path, default=os.environ.get("PLEXUSD", harness.plexusd))
    options.add_argument("words", nargs="*")
    given = options.parse_args()
    harness.plexusd = Path(given.plexusd).resolve()
    if not os.access(harness.plexusd, os.X_OK):
        print(f"There is no program {given.plexusd}; build it, or name it with --plexusd.")
        print("0 passed, 1 failed")
        return 1
    tally = Tally()
    for path in sorted(HERE.glob("test_*.py")):
        module = importlib.import_module(path.stem)
        for name, function in vars(module).items():
            full = f"{path.stem}.{name}"
            if not name.startswith("test_") or not callable(function):
                continue
            if given.words and not any(word in full for word in given.words):
                continue
            if hasattr(function, "cases"):
                tally.run_table(full, function)
            else:
                tally.run(full, function)
    for seconds, name in sorted(tally.slow, reverse=True)[:5]:
        print(f"slowest: {seconds:6.2f} s  {name}")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 0 if tally.failed == 0 and tally.passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
