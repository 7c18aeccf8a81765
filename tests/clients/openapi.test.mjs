// SPDX-License-Identifier: GPL-3.0-or-later
// The management API's OpenAPI document, by a validator that knows the specification.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Gateway } from './harness.mjs';

describe('openapi', () => {
    let gateway;
    let document;

    before(async () => {
        gateway = await Gateway.start({ args: ['--demo'] });
        const answer = await fetch(`${gateway.url}/.well-known/plexus/openapi.json`);
        assert.equal(answer.status, 200);
        document = await answer.json();
    });
    after(() => gateway.stop());

    test('is valid OpenAPI 3.1', async () => {
        const validator = new Validator();
        const result = await validator.validate(structuredClone(document));
        assert.deepEqual(result.errors ?? [], []);
        assert.equal(result.valid, true);
        assert.equal(validator.version, '3.1');
    });

    test('resolves every reference', () => {
        const names = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
        assert.ok(names.length > 50);
        for (const name of names)
            assert.ok(name in document.components.schemas, name);
    });

    test('declares every parameter of a path', () => {
        for (const [path, methods] of Object.entries(document.paths)) {
            const wanted = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
            for (const [method, operation] of Object.entries(methods)) {
                const declared = (operation.parameters ?? []).filter(({ in: place }) => place === 'path');
                assert.deepEqual(declared.map(({ name }) => name), wanted, `${method} ${path}`);
            }
        }
    });
});
