// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import Anthropic from '@anthropic-ai/sdk';
import { cancelDelays, clientKey, gate, narrowKey, providerKey, startStage } from './harness.mjs';

const messages = [{ role: 'user', content: 'Say hello' }];
const ask = { model: 'fast', max_tokens: 64, messages };
const message = {
    id: 'msg_1', type: 'message', role: 'assistant', model: 'real-model', stop_reason: 'end_turn', stop_sequence: null,
    content: [{ type: 'text', text: 'Hello, žluťoučký 🐎' }],
    usage: { input_tokens: 9, output_tokens: 3, cache_read_input_tokens: 2 },
};
const start = {
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, usage: { input_tokens: 9, output_tokens: 1 } },
};
const blockStart = (index, block) => ({ type: 'content_block_start', index, content_block: block });
const blockDelta = (index, delta) => ({ type: 'content_block_delta', index, delta });
const blockStop = (index) => ({ type: 'content_block_stop', index });
const end = (reason = 'end_turn') => [
    { type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 3 } },
    { type: 'message_stop' },
];
const text = (piece) => blockDelta(0, { type: 'text_delta', text: piece });
const textStream = [
    start, blockStart(0, { type: 'text', text: '' }), text('Hel'), text('lo, '), text('žluťoučký '), text('🐎'),
    blockStop(0), ...end(),
];
const error = (said, type = 'api_error') => ({ type: 'error', error: { type, message: said } });

describe('anthropic', () => {
    let stage;
    const client = (options = {}) =>
        new Anthropic({ baseURL: stage.gateway.url, apiKey: clientKey, maxRetries: 0, ...options });

    before(async () => { stage = await startStage(); });
    after(() => stage.stop());

    test('unary answer arrives as the provider gave it', async () => {
        stage.up.play((call) => call.reply(200, message, { 'anthropic-ratelimit-tokens-remaining': '41' }));
        const { data, response } = await client().messages.create(
            ask, { headers: { 'anthropic-beta': 'some-feature-2025-01-01' } }).withResponse();
        assert.deepEqual({ ...data }, { ...message });
        assert.equal(response.headers.get('anthropic-ratelimit-tokens-remaining'), '41');
        assert.equal(response.headers.get('x-plexus-provider'), 'up');
        assert.deepEqual(stage.up.last.body, { ...ask, model: 'real-model' });
        assert.equal(stage.up.last.path, '/v1/messages');
        assert.equal(stage.up.last.headers['x-api-key'], providerKey);
        // Whichever the SDK speaks, it is the provider's business.
        assert.match(stage.up.last.headers['anthropic-version'], /^\d{4}-\d{2}-\d{2}$/);
        assert.equal(stage.up.last.headers['anthropic-beta'], 'some-feature-2025-01-01');
        assert.equal(JSON.stringify(stage.up.last.headers).includes(clientKey), false);
    });

    test('stream delivers each event before the next is made', async () => {
        const gates = textStream.map(gate);
        stage.up.play(async (call) => {
            call.beginStream();
            for (const [index, document] of textStream.entries()) {
                await call.event(document);
                await gates[index].opened;
            }
            call.response.end();
        });
        const received = [];
        for await (const event of await client().messages.create({ ...ask, stream: true })) {
            gates[received.length].open();
            received.push(event);
            if (event.type === 'message_stop')
                gates.forEach(({ open }) => open());
        }
        assert.deepEqual(received, textStream);
    });

    test('helper assembles text, thinking and usage', async () => {
        stage.up.play((call) => call.stream([
            start, blockStart(0, { type: 'thinking', thinking: '', signature: '' }),
            blockDelta(0, { type: 'thinking_delta', thinking: 'Let me ' }),
            blockDelta(0, { type: 'thinking_delta', thinking: 'think.' }), { type: 'ping' },
            blockDelta(0, { type: 'signature_delta', signature: 'EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk=' }), blockStop(0),
            blockStart(1, { type: 'text', text: '' }), blockDelta(1, { type: 'text_delta', text: 'Hello' }), blockStop(1),
            ...end(),
        ]));
        const final = await client().messages.stream(ask).finalMessage();
        assert.deepEqual(final.content.map(({ type, thinking, signature, text: said }) => [type, thinking ?? said, signature]), [
            ['thinking', 'Let me think.', 'EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pk='], ['text', 'Hello', undefined],
        ]);
        assert.equal(final.usage.output_tokens, 3);
    });

    test('tool calls are assembled from streamed pieces', async () => {
        const tool = (index, id, name) => blockStart(index, { type: 'tool_use', id, name, input: {} });
        const json = (index, piece) => blockDelta(index, { type: 'input_json_delta', partial_json: piece });
        stage.up.play((call) => call.stream([
            start, tool(0, 'toolu_a', 'weather'), json(0, ''), json(0, '{"city":"Br'), json(0, 'no","days":[1,'), json(0, '2]}'),
            blockStop(0), tool(1, 'toolu_b', 'clock'), json(1, ''), blockStop(1), ...end('tool_use'),
        ]));
        const tools = ['weather', 'clock'].map((name) => ({ name, input_schema: { type: 'object', properties: {} } }));
        const final = await client().messages.stream({ ...ask, tools }).finalMessage();
        assert.deepEqual(final.content.map(({ id, name, input }) => [id, name, input]), [
            ['toolu_a', 'weather', { city: 'Brno', days: [1, 2] }], ['toolu_b', 'clock', {}],
        ]);
        assert.equal(final.stop_reason, 'tool_use');
        assert.deepEqual(stage.up.last.body.tools, tools);
    });

    test('tool call and its result travel in a unary request', async () => {
        const use = { type: 'tool_use', id: 'toolu_a', name: 'weather', input: { city: 'Brno' } };
        stage.up.play((call) => call.reply(200, { ...message, content: [use], stop_reason: 'tool_use' }),
            (call) => call.reply(200, message));
        const first = await client().messages.create(ask);
        assert.deepEqual(first.content, [use]);
        const history = [...messages, { role: 'assistant', content: first.content },
            { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_a', content: '12 °C' }] }];
        await client().messages.create({ ...ask, messages: history });
        assert.deepEqual(stage.up.last.body.messages, history);
    });

    test('abort in the middle of a stream cancels the provider\'s call', async (t) => {
        stage.up.play(async (call) => {
            call.beginStream();
            for (const document of textStream.slice(0, 3))
                await call.event(document);
        });
        const delays = await cancelDelays(async () => {
            const index = stage.up.calls.length;
            const stream = client().messages.stream(ask);
            const aborted = assert.rejects(stream.finalMessage(), Anthropic.APIUserAbortError);
            await new Promise((resolve) => { stream.on('text', resolve); });
            const left = performance.now();
            stream.abort();
            const { at, finished } = await stage.up.calls[index].gone;
            assert.equal(finished, false);
            await aborted;
            return at - left;
        });
        t.diagnostic(`anthropic: abort() seen by the provider after ${delays[2].toFixed(1)} ms`);
    });

    test('abort before the answer begins cancels the provider\'s call', async () => {
        stage.up.play(() => {});
        await cancelDelays(async () => {
            const index = stage.up.calls.length;
            const abort = new AbortController();
            const asked = client().messages.create(ask, { signal: abort.signal });
            const call = await stage.up.call(index);
            const left = performance.now();
            abort.abort();
            await assert.rejects(asked, Anthropic.APIUserAbortError);
            return (await call.gone).at - left;
        });
    });

    test('timeout of the client cancels the provider\'s call', async () => {
        stage.up.play(() => {});
        await assert.rejects(client({ timeout: 300 }).messages.create(ask), Anthropic.APIConnectionTimeoutError);
        assert.equal((await stage.up.last.gone).finished, false);
    });

    test('wrong key is an AuthenticationError and reaches no provider', async () => {
        stage.up.play((call) => call.reply(200, message));
        await assert.rejects(client({ apiKey: 'sk-wrong', maxRetries: 3 }).messages.create(ask), (thrown) => {
            assert.ok(thrown instanceof Anthropic.AuthenticationError);
            assert.equal(thrown.status, 401);
            assert.equal(thrown.error.type, 'error');
            assert.equal(thrown.error.error.type, 'authentication_error');
            assert.match(thrown.error.error.message, /Keys page/);
            assert.ok(thrown.requestID);
            return true;
        });
        assert.equal(stage.up.calls.length, 0);
    });

    test('unknown model is a NotFoundError that names the likely one', async () => {
        await assert.rejects(client().messages.create({ ...ask, model: 'fost' }), (thrown) => {
            assert.ok(thrown instanceof Anthropic.NotFoundError);
            assert.equal(thrown.error.error.type, 'not_found_error');
            assert.match(thrown.message, /fost.*fast/s);
            return true;
        });
    });

    test('model a key may not use is a PermissionDeniedError', async () => {
        await assert.rejects(client({ apiKey: narrowKey }).messages.create(ask), Anthropic.PermissionDeniedError);
    });

    test('request without a model is a BadRequestError', async () => {
        await assert.rejects(client().messages.create({ max_tokens: 1, messages }), Anthropic.BadRequestError);
    });

    for (const [status, kind, type] of [
        [400, Anthropic.BadRequestError, 'invalid_request_error'], [401, Anthropic.AuthenticationError, 'authentication_error'],
        [403, Anthropic.PermissionDeniedError, 'permission_error'], [404, Anthropic.NotFoundError, 'not_found_error'],
        [413, Anthropic.APIError, 'request_too_large'], [500, Anthropic.InternalServerError, 'api_error'],
        [529, Anthropic.InternalServerError, 'overloaded_error'],
    ]) {
        test(`provider's ${status} is a ${kind.name} with the provider's words`, async () => {
            stage.up.play((call) => call.reply(status, error(`provider says ${status}`, type)));
            for (const stream of [false, true]) {
                await assert.rejects(client().messages.create({ ...ask, stream }), (thrown) => {
                    assert.ok(thrown instanceof kind, thrown.constructor.name);
                    assert.equal(thrown.status, status);
                    assert.deepEqual(thrown.error, error(`provider says ${status}`, type));
                    return true;
                });
            }
        });
    }

    test('provider\'s 429 is a RateLimitError that keeps retry-after', async () => {
        stage.up.play((call) => call.reply(429, error('slow down', 'rate_limit_error'),
            { 'retry-after': '17', 'anthropic-ratelimit-requests-reset': '2030-01-01T00:00:00Z' }));
        await assert.rejects(client().messages.create(ask), (thrown) => {
            assert.ok(thrown instanceof Anthropic.RateLimitError);
            assert.equal(thrown.headers.get('retry-after'), '17');
            assert.equal(thrown.headers.get('anthropic-ratelimit-requests-reset'), '2030-01-01T00:00:00Z');
            return true;
        });
    });

    test('client\'s own retry after a 529 succeeds', async () => {
        stage.up.play((call) => call.reply(529, error('overloaded', 'overloaded_error'), { 'retry-after-ms': '1' }),
            (call) => call.reply(200, message));
        assert.equal((await client({ maxRetries: 2 }).messages.create(ask)).id, 'msg_1');
        assert.equal(stage.up.calls.length, 2);
    });

    test('failing provider is replaced without the client noticing', async () => {
        for (const fault of [(call) => call.reply(529, error('no')), (call) => call.reset()]) {
            stage.up.play(fault);
            stage.second.play((call) => (call.body.stream ? call.stream(textStream) : call.reply(200, message)));
            const { data, response } = await client().messages.create({ ...ask, model: 'both' }).withResponse();
            assert.equal(data.id, 'msg_1');
            assert.equal(response.headers.get('x-plexus-attempts'), '2');
            const final = await client().messages.stream({ ...ask, model: 'both' }).finalMessage();
            assert.equal(final.content[0].text, message.content[0].text);
        }
    });

    test('stream that breaks throws, and is not taken for the end', async () => {
        for (const model of ['fast', 'both']) {
            const seen = gate();
            stage.up.play(async (call) => {
                call.beginStream();
                for (const document of textStream.slice(0, 3))
                    await call.event(document);
                await seen.opened;
                call.reset();
            });
            const received = [];
            await assert.rejects(async () => {
                for await (const event of await client().messages.create({ ...ask, model, stream: true })) {
                    received.push(event);
                    if (event.type === 'content_block_delta')
                        seen.open();
                }
            }, Anthropic.APIError);
            assert.deepEqual(received, textStream.slice(0, 3));
        }
    });

    test('provider that drops the connection of a unary call is an InternalServerError', async () => {
        stage.up.play((call) => call.reset());
        await assert.rejects(client().messages.create(ask), (thrown) => {
            assert.ok(thrown instanceof Anthropic.InternalServerError);
            assert.equal(thrown.status, 502);
            return true;
        });
    });

    test('models are listed and found in this API\'s own shape', async () => {
        const page = await client().models.list();
        assert.equal(page.has_more, false);
        const listed = await Array.fromAsync(page);
        assert.deepEqual(listed.map(({ id, type }) => [id, type]), [['fast', 'model'], ['both', 'model']]);
        assert.ok(listed.every(({ display_name: name, created_at: at }) => name && !Number.isNaN(Date.parse(at))));
        assert.equal((await client().models.retrieve('both')).type, 'model');
        await assert.rejects(client().models.retrieve('none'), Anthropic.NotFoundError);
        assert.deepEqual((await Array.fromAsync(client({ apiKey: narrowKey }).models.list())).map(({ id }) => id), ['both']);
    });

    test('key is taken as Bearer too, and a label behind it is recorded', async () => {
        stage.up.play((call) => call.reply(200, message));
        const bearer = new Anthropic(
            { baseURL: stage.gateway.url, apiKey: null, authToken: `${clientKey}:Claude-Code`, maxRetries: 0 });
        const { request_id: viaBearer } = await bearer.messages.create(ask).withResponse();
        assert.equal(stage.up.last.headers.authorization, undefined);
        const { request_id: viaKey } = await client({ apiKey: `${clientKey}:agent` }).messages.create(ask).withResponse();
        for (const [id, label] of [[viaBearer, 'claude-code'], [viaKey, 'agent']]) {
            const row = await stage.gateway.row('SELECT key_name, attribution FROM exchanges WHERE id = ?', id);
            assert.deepEqual({ ...row }, { key_name: 'app', attribution: label });
        }
    });
});
