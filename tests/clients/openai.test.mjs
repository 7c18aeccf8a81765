// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import OpenAI from 'openai';
import { cancelDelays, clientKey, gate, narrowKey, providerKey, startStage } from './harness.mjs';

const messages = [{ role: 'user', content: 'Say hello' }];
const ask = { model: 'fast', messages };
const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 };
const completion = {
    id: 'chatcmpl-1', object: 'chat.completion', created: 1700000000, model: 'real-model', usage,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello, žluťoučký 🐎' } }],
};
const chunk = (delta, finish = null, more = {}) => ({
    id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1700000000, model: 'real-model',
    choices: [{ index: 0, delta, finish_reason: finish }], ...more,
});
const words = ['Hel', 'lo, ', 'žluťoučký ', '🐎'];
const textStream = [
    chunk({ role: 'assistant', content: '' }), ...words.map((content) => chunk({ content })), chunk({}, 'stop'),
    chunk({}, null, { choices: [], usage }),
];
const error = (message, type = 'server_error') => ({ error: { message, type, param: null, code: null } });

describe('openai', () => {
    let stage;
    const client = (options = {}) =>
        new OpenAI({ baseURL: `${stage.gateway.url}/v1`, apiKey: clientKey, maxRetries: 0, ...options });

    before(async () => { stage = await startStage(); });
    after(() => stage.stop());

    test('unary answer arrives as the provider gave it', async () => {
        stage.up.play((call) => call.reply(200, completion, { 'x-request-id': 'up-7' }));
        const { data, response } = await client().chat.completions.create(ask).withResponse();
        assert.deepEqual({ ...data }, { ...completion });
        assert.equal(response.headers.get('x-plexus-provider'), 'up');
        assert.equal(response.headers.get('x-upstream-request-id'), 'up-7');
        assert.deepEqual(stage.up.last.body, { ...ask, model: 'real-model' });
        assert.equal(stage.up.last.headers.authorization, `Bearer ${providerKey}`);
        assert.equal(stage.up.last.headers['user-agent'].startsWith('OpenAI/JS'), true);
        assert.equal(JSON.stringify(stage.up.last.headers).includes(clientKey), false);
    });

    test('stream delivers each chunk before the next is made', async () => {
        const gates = textStream.map(gate);
        stage.up.play(async (call) => {
            call.beginStream();
            for (const [index, document] of textStream.entries()) {
                await call.event(document);
                await gates[index].opened;
            }
            await call.write('data: [DONE]\n\n');
            call.response.end();
        });
        const stream = await client().chat.completions.create(
            { ...ask, stream: true, stream_options: { include_usage: true } });
        const received = [];
        for await (const part of stream) {
            gates[received.length].open();
            received.push(part);
        }
        assert.deepEqual(received, textStream);
        assert.deepEqual(stage.up.last.body.stream_options, { include_usage: true });
    });

    test('tool calls are assembled from streamed pieces', async () => {
        const call = (index, more) => chunk({ tool_calls: [{ index, ...more }] });
        stage.up.play((answer) => answer.stream([
            chunk({ role: 'assistant', content: null }),
            call(0, { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '' } }),
            call(0, { function: { arguments: '{"city":"Br' } }),
            call(1, { id: 'call_b', type: 'function', function: { name: 'clock', arguments: '{"zone"' } }),
            call(0, { function: { arguments: 'no","days":' } }),
            call(1, { function: { arguments: ':"UTC"}' } }),
            call(0, { function: { arguments: '12345678901234567890}' } }),
            chunk({}, 'tool_calls'),
        ]));
        const tools = ['weather', 'clock'].map((name) => (
            { type: 'function', function: { name, parameters: { type: 'object', properties: {} } } }));
        const stream = client().chat.completions.stream({ ...ask, tools });
        const calls = (await stream.finalChatCompletion()).choices[0].message.tool_calls;
        assert.deepEqual(calls.map(({ id, function: { name, arguments: text } }) => [id, name, text]), [
            ['call_a', 'weather', '{"city":"Brno","days":12345678901234567890}'],
            ['call_b', 'clock', '{"zone":"UTC"}'],
        ]);
        assert.deepEqual(stage.up.last.body.tools, tools);
    });

    test('tool call and its result travel in a unary request', async () => {
        const toolCalls = [{ id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city":"Brno"}' } }];
        const answer = structuredClone(completion);
        answer.choices[0] = {
            index: 0, finish_reason: 'tool_calls', message: { role: 'assistant', content: null, tool_calls: toolCalls },
        };
        stage.up.play((call) => call.reply(200, answer), (call) => call.reply(200, completion));
        const first = await client().chat.completions.create(ask);
        assert.deepEqual(first.choices[0].message.tool_calls, toolCalls);
        const history = [...messages, first.choices[0].message, { role: 'tool', tool_call_id: 'call_a', content: '12 °C' }];
        await client().chat.completions.create({ model: 'fast', messages: history });
        assert.deepEqual(stage.up.last.body.messages, history);
    });

    for (const [name, leave] of [
        ['abort()', (stream) => stream.controller.abort()],
        ['leaving the loop', null],
    ]) {
        test(`${name} in the middle of a stream cancels the provider's call`, async (t) => {
            stage.up.play(async (call) => {
                call.beginStream();
                await call.event(chunk({ content: 'a' }));
            });
            const delays = await cancelDelays(async () => {
                const index = stage.up.calls.length;
                const stream = await client().chat.completions.create({ ...ask, stream: true });
                let left;
                for await (const part of stream) {
                    assert.equal(part.choices[0].delta.content, 'a');
                    left = performance.now();
                    leave?.(stream);
                    break;
                }
                const { at, finished } = await stage.up.calls[index].gone;
                assert.equal(finished, false);
                return at - left;
            });
            t.diagnostic(`openai: ${name} seen by the provider after ${delays[2].toFixed(1)} ms`);
        });
    }

    test('abort before the answer begins cancels the provider\'s call', async () => {
        stage.up.play(() => {});
        await cancelDelays(async () => {
            const index = stage.up.calls.length;
            const abort = new AbortController();
            const asked = client().chat.completions.create(ask, { signal: abort.signal });
            const call = await stage.up.call(index);
            const left = performance.now();
            abort.abort();
            await assert.rejects(asked, OpenAI.APIUserAbortError);
            return (await call.gone).at - left;
        });
    });

    test('timeout of the client cancels the provider\'s call', async () => {
        stage.up.play(() => {});
        await assert.rejects(client({ timeout: 300 }).chat.completions.create(ask), OpenAI.APIConnectionTimeoutError);
        assert.equal((await stage.up.last.gone).finished, false);
    });

    test('wrong key is an AuthenticationError and reaches no provider', async () => {
        stage.up.play((call) => call.reply(200, completion));
        await assert.rejects(client({ apiKey: 'sk-wrong', maxRetries: 3 }).chat.completions.create(ask), (thrown) => {
            assert.ok(thrown instanceof OpenAI.AuthenticationError);
            assert.equal(thrown.status, 401);
            assert.match(thrown.message, /Keys page/);
            assert.equal(thrown.type, 'authentication_error');
            assert.ok(thrown.requestID);
            return true;
        });
        assert.equal(stage.up.calls.length, 0);
    });

    test('unknown model is a NotFoundError that names the likely one', async () => {
        await assert.rejects(client().chat.completions.create({ ...ask, model: 'fost' }), (thrown) => {
            assert.ok(thrown instanceof OpenAI.NotFoundError);
            assert.match(thrown.message, /fost.*fast/s);
            return true;
        });
    });

    test('model a key may not use is a PermissionDeniedError', async () => {
        await assert.rejects(client({ apiKey: narrowKey }).chat.completions.create(ask), OpenAI.PermissionDeniedError);
    });

    test('request without a model is a BadRequestError', async () => {
        await assert.rejects(client().chat.completions.create({ messages }), OpenAI.BadRequestError);
    });

    for (const [status, kind] of [
        [400, OpenAI.BadRequestError], [401, OpenAI.AuthenticationError], [403, OpenAI.PermissionDeniedError],
        [404, OpenAI.NotFoundError], [422, OpenAI.UnprocessableEntityError], [500, OpenAI.InternalServerError],
        [503, OpenAI.InternalServerError],
    ]) {
        test(`provider's ${status} is a ${kind.name} with the provider's words`, async () => {
            stage.up.play((call) => call.reply(status, error(`provider says ${status}`)));
            for (const stream of [false, true]) {
                await assert.rejects(client().chat.completions.create({ ...ask, stream }), (thrown) => {
                    assert.ok(thrown instanceof kind, thrown.constructor.name);
                    assert.equal(thrown.message, `${status} provider says ${status}`);
                    return true;
                });
            }
        });
    }

    test('provider\'s 429 is a RateLimitError that keeps retry-after', async () => {
        stage.up.play((call) => call.reply(429, error('slow down', 'rate_limit_error'),
            { 'retry-after': '17', 'x-ratelimit-remaining-tokens': '0' }));
        await assert.rejects(client().chat.completions.create(ask), (thrown) => {
            assert.ok(thrown instanceof OpenAI.RateLimitError);
            assert.equal(thrown.headers.get('retry-after'), '17');
            assert.equal(thrown.headers.get('x-ratelimit-remaining-tokens'), '0');
            return true;
        });
    });

    test('client\'s own retry after a 429 succeeds', async () => {
        stage.up.play((call) => call.reply(429, error('slow down'), { 'retry-after-ms': '1' }),
            (call) => call.reply(200, completion));
        const answer = await client({ maxRetries: 2 }).chat.completions.create(ask);
        assert.equal(answer.choices[0].message.content, completion.choices[0].message.content);
        assert.equal(stage.up.calls.length, 2);
    });

    test('failing provider is replaced without the client noticing', async () => {
        for (const fault of [(call) => call.reply(500, error('no')), (call) => call.reset()]) {
            stage.up.play(fault);
            stage.second.play((call) => (call.body.stream ? call.stream(textStream) : call.reply(200, completion)));
            const { data, response } = await client().chat.completions.create({ ...ask, model: 'both' }).withResponse();
            assert.equal(data.id, 'chatcmpl-1');
            assert.equal(response.headers.get('x-plexus-attempts'), '2');
            const stream = await client().chat.completions.create({ ...ask, model: 'both', stream: true });
            assert.deepEqual(await Array.fromAsync(stream), textStream);
        }
    });

    test('stream that breaks throws, and is not taken for the end', async () => {
        for (const model of ['fast', 'both']) {
            stage.up.play(async (call) => {
                call.beginStream();
                await call.event(chunk({ content: 'a' }));
                await seen.opened;
                call.reset();
            });
            const seen = gate();
            const received = [];
            await assert.rejects(async () => {
                for await (const part of await client().chat.completions.create({ ...ask, model, stream: true })) {
                    received.push(part.choices[0].delta.content);
                    seen.open();
                }
            }, OpenAI.APIError);
            assert.deepEqual(received, ['a']);
        }
    });

    test('provider that drops the connection of a unary call is an InternalServerError', async () => {
        stage.up.play((call) => call.reset());
        await assert.rejects(client().chat.completions.create(ask), (thrown) => {
            assert.ok(thrown instanceof OpenAI.InternalServerError);
            assert.equal(thrown.status, 502);
            return true;
        });
    });

    test('models are listed and found', async () => {
        const listed = await Array.fromAsync(client().models.list());
        assert.deepEqual(listed.map(({ id, object }) => [id, object]), [['fast', 'model'], ['both', 'model']]);
        assert.equal((await client().models.retrieve('both')).id, 'both');
        await assert.rejects(client().models.retrieve('none'), OpenAI.NotFoundError);
        assert.deepEqual((await Array.fromAsync(client({ apiKey: narrowKey }).models.list())).map(({ id }) => id), ['both']);
    });

    test('key is taken as x-api-key too, and a label behind it is recorded', async () => {
        stage.up.play((call) => call.reply(200, completion));
        const other = client({ defaultHeaders: { Authorization: null, 'x-api-key': `${clientKey}:Team-B` } });
        const { request_id: viaHeader } = await other.chat.completions.create(ask).withResponse();
        const { request_id: viaBearer } =
            await client({ apiKey: `${clientKey}:agent:7` }).chat.completions.create(ask).withResponse();
        for (const [id, label] of [[viaHeader, 'team-b'], [viaBearer, 'agent:7']]) {
            const row = await stage.gateway.row('SELECT key_name, attribution FROM exchanges WHERE id = ?', id);
            assert.deepEqual({ ...row }, { key_name: 'app', attribution: label });
        }
    });

    test('fifty streams at once each get their own', async () => {
        stage.up.play((call) => call.stream(Array.from({ length: 20 }, (_, n) => (
            chunk({ content: `${call.body.messages[0].content}:${n} ` })))));
        const one = client();
        const texts = await Promise.all(Array.from({ length: 50 }, async (_, name) => {
            const stream = await one.chat.completions.create(
                { model: 'fast', stream: true, messages: [{ role: 'user', content: String(name) }] });
            return (await Array.fromAsync(stream)).map((part) => part.choices[0].delta.content).join('');
        }));
        texts.forEach((text, name) => assert.equal(text, Array.from({ length: 20 }, (_, n) => `${name}:${n} `).join('')));
    });
});
