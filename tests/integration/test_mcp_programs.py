# SPDX-License-Identifier: GPL-3.0-or-later
"""MCP servers that are programs: consent, isolation, a clean environment, an end in any case, and bounds."""

import json
import os
import signal
from pathlib import Path

from harness import KEY, PROVIDER_KEY, Gateway, expect, notice, read_rows, wait_for
from mcp_client import OTHER_KEY, Session, events, mcp_configuration, program

ALLOWED = ("--allow-mcp", "local")


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state not in "ZX"


def local(*arguments: str, **more) -> dict:
    return mcp_configuration({"local": program(*arguments, **more)})


def test_attack_36_nothing_starts_without_consent():
    with Gateway(local()) as gateway:
        answer = Session(gateway, "/mcp/local", open_it=False).post(
            {"id": 7, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}})
        assert answer.status == 403 and answer.header("mcp-session-id") is None, answer
        error = answer.json()
        assert error["id"] == 7 and "--allow-mcp local" in error["error"]["message"], error
        children = Path(f"/proc/{gateway.process.pid}/task/{gateway.process.pid}/children").read_text()
        assert not children.strip()


def test_consent_is_kept_and_holds_for_that_command_only():
    with Gateway(local(), arguments=ALLOWED, expect_exit=None) as first:
        assert any(line.startswith("Allowed: ") and "stdio_server.py" in line for line in first.output), first.output
        assert Session(first, "/mcp/local").text("echo", {"text": "hi"}) == "hi"
        wait_for(lambda: read_rows(first.database, "SELECT kind FROM mcp_approvals"), "the approval's row")
        first.stop()
        with Gateway(local(), data=first.data, expect_exit=None) as again:
            assert Session(again, "/mcp/local").text("echo", {"text": "again"}) == "again"
            again.stop()
        with Gateway(local("--more"), data=first.data, expect_exit=None) as changed:
            answer = Session(changed, "/mcp/local", open_it=False).post({"id": 1, "method": "initialize", "params": {}})
            assert answer.status == 403 and "has changed" in answer.json()["error"]["message"], answer
            changed.stop()


def test_allowing_a_server_that_is_not_there_is_an_error():
    with Gateway(local(), arguments=("--allow-mcp", "nobody"), wait=False, expect_exit=2) as gateway:
        assert gateway.wait_exit() == 2
        assert "--allow-mcp" in gateway.log() and "nobody" in gateway.log()


def test_attack_36_the_program_sees_no_variable_of_the_gateway():
    planted = {"OPENAI_API_KEY": PROVIDER_KEY, "ADMIN_KEY": "admin-canary", "ENCRYPTION_KEY": "crypt-canary",
               "LD_PRELOAD_CANARY": "x", "WANTED": "wanted-value"}
    config = local("two words", "$HOME; touch /tmp/x", env={"GIVEN": "plain", "TAKEN": "env:WANTED"}, cwd="/")
    with Gateway(config, arguments=ALLOWED, environment=planted) as gateway:
        seen = json.loads(Session(gateway, "/mcp/local").text("environment"))
        names = set(seen["environment"]) - {"PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "USER", "LOGNAME",
                                            "SHELL", "TZ"}
        assert names == {"GIVEN", "TAKEN"}, names
        assert seen["environment"]["GIVEN"] == "plain" and seen["environment"]["TAKEN"] == "wanted-value"
        assert seen["argv"] == ["two words", "$HOME; touch /tmp/x"] and seen["cwd"] == "/"
        assert set(seen["files"]) <= {"0", "1", "2", "3"}, "a socket or the database went along"


def test_each_session_has_a_process_of_its_own():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        one, two = Session(gateway, "/mcp/local"), Session(gateway, "/mcp/local", OTHER_KEY)
        assert [one.text("count"), one.text("count"), two.text("count")] == ["1", "2", "1"]
        assert one.id != two.id


def test_attack_38_a_session_is_its_keys_alone():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        mine = Session(gateway, "/mcp/local")
        thief = Session(gateway, "/mcp/local", OTHER_KEY, open_it=False)
        for stolen in (mine.id, mine.id[:-1], mine.id + "x", "0" * 43):
            thief.id = stolen
            expect(thief.request("tools/list"), 404)
            expect(thief.delete(), 404)
            wire, head = thief.listen()
            wire.close()
            assert head.status == 404
        thief.id = None
        expect(thief.request("tools/list"), 400)
        assert mine.text("count") == "1"


def test_delete_ends_the_session_and_its_process():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        pid = json.loads(session.text("pids"))["pid"]
        expect(session.delete(), 204)
        expect(session.request("tools/list"), 404)
        wait_for(lambda: not is_alive(pid), "the process to end")


def test_the_whole_group_ends_even_if_it_does_not_want_to():
    with Gateway(local("--ignore-term", "--child"), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        pids = json.loads(session.text("pids"))
        assert pids["group"] == pids["pid"] and pids["child"]
        expect(session.delete(), 204)
        wait_for(lambda: not is_alive(pids["pid"]) and not is_alive(pids["child"]), "both to be killed")


def test_programs_end_with_the_gateway():
    with Gateway(local("--ignore-term", "--child"), arguments=ALLOWED) as gateway:
        pids = json.loads(Session(gateway, "/mcp/local").text("pids"))
        gateway.stop()
        wait_for(lambda: not is_alive(pids["pid"]) and not is_alive(pids["child"]), "both to be killed")


def test_programs_end_when_the_gateway_is_killed():
    with Gateway(local("--ignore-term"), arguments=ALLOWED, expect_exit=None) as gateway:
        pid = json.loads(Session(gateway, "/mcp/local").text("pids"))["pid"]
        gateway.process.send_signal(signal.SIGKILL)
        gateway.process.wait()
        wait_for(lambda: not is_alive(pid), "the program to be killed")


def test_a_crash_is_an_error_for_who_waits_and_the_end_of_the_session():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        wire, hanging = session.begin("tools/call", {"name": "hang"})
        error = session.call("crash")["error"]
        assert "ended with status 3" in error["message"], error
        message = session.messages(wire.answer())[-1]
        assert message["id"] == hanging and "error" in message
        wire.close()
        expect(session.request("tools/list"), 404)
        assert Session(gateway, "/mcp/local").text("count") == "1"


def test_attack_39_a_line_of_a_gigabyte_is_refused_in_bounded_memory():
    with Gateway(local(max_message_bytes=1 << 20), arguments=ALLOWED) as gateway:
        before = gateway.rss_bytes()
        session = Session(gateway, "/mcp/local")
        error = session.call("huge", {"megabytes": 1024})["error"]
        assert "more than 1048576 bytes" in error["message"], error
        grown = gateway.rss_bytes() - before
        notice(f"{grown / 1e6:.1f} MB for a line of 1 GB")
        assert grown < 24_000_000
        expect(session.request("tools/list"), 404)


def test_attack_39_a_million_notifications_are_bounded_whether_read_or_not():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        before = gateway.rss_bytes()
        session = Session(gateway, "/mcp/local")
        slow, head = session.listen()
        assert head.status == 200
        wire, last = session.begin("tools/call", {"name": "flood", "arguments": {"count": 1_000_000}})
        # Nobody reads: the program is held back, and others are served meanwhile.
        other = Session(gateway, "/mcp/local", OTHER_KEY)
        for _ in range(5):
            assert other.text("echo", {"text": "still here"}) == "still here"
        assert gateway.rss_bytes() - before < 40_000_000
        slow.close()
        end = b""
        while b'"text": "flooded"' not in end:
            read = wire.socket.recv(1 << 20)
            assert read, "the stream ended without the answer"
            end = (end + read)[-4096:]
        assert b'"id": %d' % last in end
        wire.close()
        grown = gateway.rss_bytes() - before
        notice(f"{grown / 1e6:.1f} MB after 1 000 000 notifications")
        assert grown < 60_000_000


def test_progress_comes_before_the_answer_in_its_own_stream():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        answer = session.request("tools/call", {"name": "progress", "_meta": {"progressToken": "p1"}})
        assert answer.header("content-type") == "text/event-stream"
        got = events(answer.body)
        assert got[0][1] is None and got[0][0], "the stream begins with an id"
        assert [m["params"]["progress"] for _, m in got[1:4]] == [1, 2, 3]
        assert got[4][1]["result"]["content"][0]["text"] == "done"


def test_a_stream_that_broke_off_is_gone_on_with():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        answer = session.request("tools/call", {"name": "progress", "_meta": {"progressToken": 9}})
        got = events(answer.body)
        wire, head = session.listen(Last_Event_ID=got[2][0])
        assert head.status == 200
        rest = events(wire.rest(head).body)
        wire.close()
        assert [i for i, _ in rest] == [i for i, _ in got[3:]] and rest[-1][1]["result"]
        wire, head = session.listen(Last_Event_ID="77-1")
        wire.close()
        assert head.status == 400


def test_the_servers_own_messages_go_to_who_listens():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        expect(session.notify("notifications/changed"), 202)
        session.text("echo")
        wire, head = session.listen()
        wire.read_until(head, b"list_changed")
        expect(session.notify("notifications/changed"), 202)
        wire.read_until(head, b"id: 0-2\ndata: {\"jsonrpc\": \"2.0\", \"method\": \"notifications/tools/list_changed\"}\n\n")
        wire.close()


def test_a_server_asks_its_client():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local", capabilities={"sampling": {}})
        wire, last = session.begin("tools/call", {"name": "ask"})
        head = wire.head()
        wire.read_until(head, b"sampling/createMessage")
        expect(session.post({"id": "server-1", "result": {"role": "assistant", "content": []}}), 202)
        messages = session.messages(wire.rest(head))
        assert json.loads(messages[-1]["result"]["content"][0]["text"])["result"]["role"] == "assistant"
        wire.close()


def test_what_is_no_message_goes_to_the_log_and_not_to_the_client():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        assert Session(gateway, "/mcp/local").text("print") == "printed"


def test_versions():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        for version in ("2025-11-25", "2025-06-18", "2025-03-26"):
            session = Session(gateway, "/mcp/local", version=version)
            assert session.opening.json()["result"]["protocolVersion"] == version
            assert session.text("echo", {"text": version}) == version
            expect(session.request("tools/list", MCP_Protocol_Version="1999-01-01"), 400)
            expect(session.delete(), 204)
        old = Session(gateway, "/mcp/local", version="2025-03-26")
        answer = old.post([{"jsonrpc": "2.0", "id": 1, "method": "ping"}, {"jsonrpc": "2.0", "id": 2, "method": "ping"}])
        assert sorted(message["id"] for message in old.messages(answer)) == [1, 2]


def test_a_server_that_does_not_answer_is_given_up():
    config = local("--silent", startup_timeout_ms=1000)
    with Gateway(config, arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local", open_it=False)
        answer = session.post({"id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}})
        assert "has not answered for 1 seconds" in session.messages(answer)[0]["error"]["message"], answer
        assert answer.header("mcp-session-id") is None


def test_so_many_processes_are_used_and_no_more():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        sessions = [Session(gateway, "/mcp/local") for _ in range(8)]
        listening = [session.listen() for session in sessions]
        assert all(head.status == 200 for _, head in listening)
        refused = Session(gateway, "/mcp/local", open_it=False).post(
            {"id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}})
        expect(refused, 429)
        assert Session(gateway, "/mcp/local", OTHER_KEY).text("count") == "1"
        expect(sessions[0].delete(), 204)
        assert Session(gateway, "/mcp/local").text("count") == "1"
        for wire, _ in listening:
            wire.close()


def test_sessions_nobody_uses_make_room():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        first = Session(gateway, "/mcp/local")
        pid = json.loads(first.text("pids"))["pid"]
        others = [Session(gateway, "/mcp/local") for _ in range(7)]
        # Clients go away without a word; the one that is idle the longest is given up.
        assert Session(gateway, "/mcp/local").text("count") == "1"
        wait_for(lambda: not is_alive(pid), "the first process to end")
        expect(first.request("tools/list"), 404)
        assert others[0].text("count") == "1"
        assert Session(gateway, "/mcp").text("local__echo", {"text": "x"}) == "x"


def test_a_program_that_cannot_be_started():
    config = mcp_configuration({"local": {"command": "/nowhere/at-all"}})
    with Gateway(config, arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local", open_it=False)
        answer = session.post({"id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}})
        assert "could not be started" in session.messages(answer)[0]["error"]["message"], answer


def test_an_edited_command_ends_what_runs():
    with Gateway(local(), arguments=ALLOWED) as gateway:
        session = Session(gateway, "/mcp/local")
        pid = json.loads(session.text("pids"))["pid"]
        gateway.write_config(local("--edited"))
        wait_for(lambda: not is_alive(pid), "the old process to end")
        expect(session.request("tools/list"), 404)
        answer = Session(gateway, "/mcp/local", open_it=False).post({"id": 1, "method": "initialize", "params": {}})
        expect(answer, 403)


def test_secrets_of_a_program_do_not_show_in_the_log():
    config = local(env={"TOKEN": "env:WANTED"})
    with Gateway(config, arguments=(*ALLOWED,), environment={"WANTED": "wanted-canary-0815"}) as gateway:
        session = Session(gateway, "/mcp/local")
        session.text("stderr", {"text": "my token is wanted-canary-0815"})
        session.call("crash")
        wait_for(lambda: "ended with status 3" in gateway.log(), "the log line")
        assert "wanted-canary-0815" not in gateway.log()
        assert KEY not in gateway.log()
        assert os.path.exists(gateway.database)
