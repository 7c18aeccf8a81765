# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of the management API that believes the OpenAPI document and nothing else: paths, and the shapes of
answers, are taken from there."""

from __future__ import annotations

import json
from urllib.parse import quote

from canaries import ADMIN_KEY as ADMIN
from harness import Gateway, expect
from wire import Answer

DOCUMENT = "/.well-known/plexus/openapi.json"
PREFIX = "/v0/management/"


class Api:
    """The operations of one gateway, by id, on behalf of one key (None: nobody's)."""

    def __init__(self, gateway: Gateway, key: str | None = ADMIN, document: dict | None = None):
        self.gateway, self.key = gateway, key
        self.document = document or expect(gateway.ask("GET", DOCUMENT), 200).json()
        self.operations = {operation["operationId"]: (method.upper(), path, operation)
                           for path, methods in self.document["paths"].items()
                           for method, operation in methods.items()}

    def as_key(self, key: str | None) -> "Api":
        return Api(self.gateway, key, self.document)

    def send(self, operation_id: str, body=None, headers=(), **parameters) -> Answer:
        method, path, operation = self.operations[operation_id]
        query = []
        for parameter in operation.get("parameters", []):
            name = parameter["name"]
            if name not in parameters:
                continue
            value = quote(str(parameters.pop(name)), safe="")
            if parameter["in"] == "path":
                path = path.replace("{" + name + "}", value)
            else:
                query.append(f"{name}={value}")
        assert not parameters, f"{operation_id} has no {parameters}"
        sent = {"x-admin-key": self.key} if self.key else {}
        media = list(operation.get("requestBody", {}).get("content", {}))
        data = None
        if media:
            sent["Content-Type"] = media[0]
            data = (body if isinstance(body, str) else json.dumps(body)).encode()
        sent.update(dict(headers))
        return self.gateway.ask(method, path + ("?" + "&".join(query) if query else ""), data, sent)

    def call(self, operation_id: str, body=None, headers=(), **parameters):
        """What a 200 says, after its shape was checked."""
        answer = expect(self.send(operation_id, body, headers, **parameters), 200)
        self.check(operation_id, answer)
        return answer.json() if "json" in (answer.header("content-type") or "") else answer.body.decode()

    def refusal(self, status: int, operation_id: str, body=None, headers=(), **parameters) -> dict:
        return refusal_of(expect(self.send(operation_id, body, headers, **parameters), status))

    def check(self, operation_id: str, answer: Answer) -> None:
        content = self.operations[operation_id][2]["responses"]["200"]["content"]
        media, facts = next(iter(content.items()))
        assert (answer.header("content-type") or "").startswith(media), (operation_id, answer.headers)
        if media == "application/json":
            self.validate(facts["schema"], answer.json(), operation_id)

    def validate(self, schema: dict, value, at: str) -> None:
        """The part of JSON Schema the document uses."""
        if "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        if "anyOf" in schema:
            if value is None and any(each.get("type") == "null" for each in schema["anyOf"]):
                return
            schema = {**schema["anyOf"][0], "description": ""}
            self.validate(schema, value, at)
            return
        kinds = {"string": str, "boolean": bool, "object": dict, "array": list}
        kind = schema.get("type")
        if kind in kinds:
            assert isinstance(value, kinds[kind]), f"{at}: {value!r} is no {kind}"
        elif kind in ("integer", "number"):
            assert isinstance(value, (int, float) if kind == "number" else int) and not isinstance(value, bool), \
                f"{at}: {value!r} is no {kind}"
        if kind == "array":
            for index, item in enumerate(value):
                self.validate(schema.get("items", {}), item, f"{at}[{index}]")
        if kind == "object":
            properties = schema.get("properties", {})
            for name in schema.get("required", []):
                assert name in value, f"{at}: {name} is missing in {value}"
            for name, member in value.items():
                if name in properties:
                    # A credential is told as {"set": …}, whatever the field is.
                    if not (isinstance(member, dict) and "set" in member):
                        self.validate(properties[name], member, f"{at}.{name}")
                else:
                    assert schema.get("additionalProperties") is not False, f"{at}: {name} is not documented"


def refusal_of(answer: Answer) -> dict:
    """The refusal, in the one form there is."""
    document = answer.json()
    assert set(document) == {"error"}, document
    assert set(document["error"]) - {"problems"} == {"message", "type", "code", "param"}, document
    assert document["error"]["message"] and document["error"]["code"], document
    return document["error"]


def managed(config=None, **more) -> Gateway:
    """A gateway with an admin; without `config` its configuration is in the database and can be changed."""
    return Gateway(config, environment={"ADMIN_KEY": ADMIN, **more.pop("environment", {})}, **more)
