// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations that go on by the id of an answer, by the `openai` SDK, over every vendor: none of them keeps
// anything, so all that came before has to reach them through plexusd.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import OpenAI from 'openai';
import { clientKey, Gateway, narrowKey } from './harness.mjs';
import { Upstream4, vendorKey, vendors } from './upstream4.mjs';
import { seen } from './vendors/seen.mjs';

const dialects = Object.keys(vendors);
const modelAt = (target) => `gpt-5.2-at-${target}`;
const up = await new Upstream4().listen();
const bases = { chat: '/v1', responses: '/v1', messages: '', gemini: '/v1beta' };
const gateway = await Gateway.start({
    config: {
        providers: Object.fromEntries(dialects.map((dialect) => [dialect, {
            api_base_url: { [dialect]: up.url + bases[dialect] }, api_key: vendorKey, disable_cooldown: true,
        }])),
        models: Object.fromEntries(dialects.map((target) => [modelAt(target), {
            target_groups: [{ name: 'only', selector: 'in_order', targets: [{ provider: target, model: vendors[target].model }] }],
        }])),
        keys: { app: { secret: clientKey }, other: { secret: narrowKey } },
    },
});
after(async () => {
    await gateway.stop();
    await up.close();
});

const client = (apiKey = clientKey) => new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey, maxRetries: 0 });
const tools = [{
    type: 'function', name: 'weather', description: 'The weather of a city', strict: true,
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false },
}];
const ways = {
    unary: (params) => client().responses.create(params),
    stream: async (params) => client().responses.stream(params).finalResponse(),
};

async function ask(way, params) {
    const answer = await ways[way](params).catch((error) => {
        assert.deepEqual(up.refusals, []);
        throw error;
    });
    assert.deepEqual(up.refusals, []);
    return answer;
}

const notFound = (code) => (error) => {
    assert.ok(error instanceof OpenAI.NotFoundError, error);
    assert.equal(error.code, code);
    return true;
};

// Three turns: a call, its result, one more question. `between` runs before the last.
async function threeTurns(target, way, between = async () => {}) {
    const model = modelAt(target);
    const thinking = 'I need the weather.';
    up.play({ thinking, calls: [{ name: 'weather', args: '{"city":"Brno"}' }] });
    const first = await ask(way, {
        model, tools, instructions: 'Answer briefly.', input: 'How is the weather in Brno?',
        reasoning: { effort: 'medium', summary: 'auto' },
    });
    const call = first.output.find(({ type }) => type === 'function_call');
    assert.equal(call.arguments, '{"city":"Brno"}');
    up.play({ text: 'Twelve degrees.' });
    const second = await ask(way, {
        model, tools, previous_response_id: first.id, reasoning: { effort: 'medium', summary: 'auto' },
        input: [{ type: 'function_call_output', call_id: call.call_id, output: '12 °C' }],
    });
    assert.equal(second.output_text, 'Twelve degrees.');
    assert.equal(second.previous_response_id, first.id);
    await between();
    up.play({ text: 'Warmer.' });
    const third = await ask(way, {
        model, tools, previous_response_id: second.id, input: 'And tomorrow?', instructions: 'Be kind.',
        reasoning: { effort: 'medium', summary: 'auto' },
    });
    assert.equal(third.output_text, 'Warmer.');
    return { first, second, third };
}

for (const target of dialects) {
    describe(`state at ${target}`, () => {
        for (const way of Object.keys(ways)) {
            test(`${way}: three turns by the answer's id reach the vendor whole`, async () => {
                const before = new Set(up.issued[target].keys());
                const { first } = await threeTurns(target, way);
                const got = seen(up.last);
                assert.deepEqual(got.texts, ['How is the weather in Brno?', 'And tomorrow?']);
                assert.equal(got.results.length, 1);
                assert.ok(got.results[0].includes('12 °C'), got.results[0]);
                assert.equal(got.system, 'Be kind.');
                assert.ok(JSON.stringify(up.last.body).includes('Twelve degrees.'));
                assert.equal(JSON.stringify(up.last.body).includes('previous_response_id'), false);
                // What the vendor signed in the first turn comes back to it, where it signs.
                const signed = [...up.issued[target].keys()].filter((proof) => !before.has(proof));
                if (target === 'messages' || target === 'gemini')
                    assert.ok(signed.some((proof) => JSON.stringify(up.last.body).includes(proof)), 'the proof is lost');
                assert.ok(first.id.startsWith('resp_'));
            });
        }

        test('answers, streamed or not, are found under the id the client saw', async () => {
            for (const way of Object.keys(ways)) {
                up.play({ text: 'Hello there.' });
                const made = await ask(way, { model: modelAt(target), input: 'Hi', metadata: { kind: way } });
                const kept = await client().responses.retrieve(made.id);
                assert.equal(kept.id, made.id);
                assert.equal(kept.status, 'completed');
                assert.equal(kept.output_text, 'Hello there.');
                assert.deepEqual(kept.output.map(({ id }) => id), made.output.map(({ id }) => id));
                assert.equal(kept.usage.output_tokens, made.usage.output_tokens);
            }
        });
    });
}

test('a restart in between is not felt', async () => {
    for (const target of dialects) {
        await threeTurns(target, 'stream', () => gateway.restart());
        assert.deepEqual(seen(up.last).texts, ['How is the weather in Brno?', 'And tomorrow?']);
    }
});

test('a conversation may change its vendor at any turn', async () => {
    up.play({ thinking: 'Numbers.', text: 'Seven.' });
    const first = await ask('unary', {
        model: modelAt('messages'), input: 'Name a number', reasoning: { effort: 'medium', summary: 'auto' },
    });
    let last = first;
    for (const target of ['gemini', 'responses', 'chat', 'messages']) {
        up.play({ text: `At ${target}.` });
        last = await ask('stream', { model: modelAt(target), previous_response_id: last.id, input: `On to ${target}` });
    }
    assert.deepEqual(seen(up.last).texts,
        ['Name a number', 'On to gemini', 'On to responses', 'On to chat', 'On to messages']);
});

test('another key finds nothing', async () => {
    up.play({ text: 'Mine.' });
    const made = await ask('unary', { model: modelAt('chat'), input: 'Hi' });
    const other = client(narrowKey).responses;
    await assert.rejects(other.retrieve(made.id), notFound('response_not_found'));
    await assert.rejects(other.delete(made.id), notFound('response_not_found'));
    await assert.rejects(other.inputItems.list(made.id), notFound('response_not_found'));
    const calls = up.calls.length;
    await assert.rejects(other.create({ model: modelAt('chat'), previous_response_id: made.id, input: 'And?' }),
        notFound('previous_response_not_found'));
    assert.equal(up.calls.length, calls);
});

test('what is not to be stored is not', async () => {
    up.play({ text: 'Gone.' });
    const made = await ask('unary', { model: modelAt('chat'), input: 'Hi', store: false });
    await assert.rejects(client().responses.retrieve(made.id), notFound('response_not_found'));
    await assert.rejects(ask('unary', { model: modelAt('chat'), previous_response_id: made.id, input: 'And?' }),
        notFound('previous_response_not_found'));
});

test('a deleted answer is gone', async () => {
    up.play({ text: 'Short-lived.' });
    const made = await ask('stream', { model: modelAt('messages'), input: 'Hi' });
    await client().responses.delete(made.id);
    await assert.rejects(client().responses.retrieve(made.id), notFound('response_not_found'));
});

test('input items are listed page by page', async () => {
    const { third } = await threeTurns('chat', 'unary');
    const types = [];
    for await (const item of client().responses.inputItems.list(third.id, { limit: 2, order: 'asc' }))
        types.push(item.type === 'message' ? item.role : item.type);
    assert.deepEqual(types.filter((type) => type !== 'reasoning'),
        ['user', 'function_call', 'function_call_output', 'assistant', 'user']);
    const newest = await client().responses.inputItems.list(third.id, { limit: 1 });
    assert.equal(newest.data[0].content[0].text, 'And tomorrow?');
    assert.equal(newest.hasNextPage(), true);
});

test('a conversation holds its turns', async () => {
    const conversation = await client().conversations.create({
        metadata: { topic: 'numbers' }, items: [{ type: 'message', role: 'developer', content: 'Speak of numbers.' }],
    });
    assert.deepEqual((await client().conversations.retrieve(conversation.id)).metadata, { topic: 'numbers' });
    for (const [way, input, text] of [['unary', 'One?', 'One.'], ['stream', 'Two?', 'Two.']]) {
        up.play({ text });
        const made = await ask(way, { model: modelAt('messages'), conversation: conversation.id, input });
        assert.equal(made.conversation.id, conversation.id);
    }
    assert.deepEqual(seen(up.last).texts, ['One?', 'Two?']);
    const items = [];
    for await (const item of client().conversations.items.list(conversation.id, { order: 'asc', limit: 3 }))
        items.push(item);
    assert.deepEqual(items.map(({ content }) => content[0].text), ['Speak of numbers.', 'One?', 'One.', 'Two?', 'Two.']);
    await client().conversations.items.delete(items[2].id, { conversation_id: conversation.id });
    await assert.rejects(client().conversations.items.retrieve(items[2].id, { conversation_id: conversation.id }),
        OpenAI.NotFoundError);
    await client().conversations.update(conversation.id, { metadata: { topic: 'letters' } });
    assert.equal((await client().conversations.retrieve(conversation.id)).metadata.topic, 'letters');
    await assert.rejects(client(narrowKey).conversations.retrieve(conversation.id), notFound('conversation_not_found'));
    await client().conversations.delete(conversation.id);
    await assert.rejects(ask('unary', { model: modelAt('chat'), conversation: conversation.id, input: 'Three?' }),
        notFound('conversation_not_found'));
});

test('two kinds of history at once are refused', async () => {
    await assert.rejects(
        client().responses.create({ model: modelAt('chat'), input: 'x', previous_response_id: 'resp_1', conversation: 'conv_1' }),
        (error) => error instanceof OpenAI.BadRequestError && error.param === 'conversation');
});

async function polled(id) {
    for (;;) {
        const response = await client().responses.retrieve(id);
        if (!['queued', 'in_progress'].includes(response.status))
            return response;
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

test('a background response is polled to its end, and gone on from', async () => {
    for (const target of dialects) {
        up.play({ text: 'Done.' });
        const queued = await client().responses.create({ model: modelAt(target), input: 'Think long', background: true });
        assert.equal(queued.status, 'queued');
        assert.equal(queued.background, true);
        const done = await polled(queued.id);
        assert.deepEqual([done.id, done.status, done.output_text], [queued.id, 'completed', 'Done.']);
        up.play({ text: 'More.' });
        await ask('unary', { model: modelAt(target), previous_response_id: queued.id, input: 'And?' });
        assert.deepEqual(seen(up.last).texts, ['Think long', 'And?']);
    }
});

test('a background response that fails says why', async () => {
    up.play({ status: 429, message: 'slow down' });
    const queued = await client().responses.create({ model: modelAt('chat'), input: 'Hi', background: true });
    const failed = await polled(queued.id);
    assert.equal(failed.status, 'failed');
    assert.match(failed.error.message, /slow down/);
});

test('a background response is streamed', async () => {
    up.play({ text: 'Streamed behind.' });
    const events = [];
    const stream = await client().responses.create({
        model: modelAt('messages'), input: 'Hi', background: true, stream: true,
    });
    for await (const event of stream)
        events.push(event);
    assert.equal(events.at(-1).type, 'response.completed');
    const { id } = events.at(-1).response;
    assert.equal((await client().responses.retrieve(id)).output_text, 'Streamed behind.');
    const resumed = [];
    for await (const event of await client().responses.retrieve(id, { stream: true, starting_after: 3 }))
        resumed.push(event);
    assert.equal(resumed.at(-1).type, 'response.completed');
});

test('only background responses can be cancelled', async () => {
    up.play({ text: 'Hello.' });
    const made = await ask('unary', { model: modelAt('chat'), input: 'Hi' });
    await assert.rejects(client().responses.cancel(made.id), OpenAI.BadRequestError);
    await assert.rejects(client().responses.cancel('resp_nobody'), notFound('response_not_found'));
});

test('a compacted conversation goes on at every vendor', async () => {
    for (const target of dialects) {
        up.play({ text: 'They spoke of Brno and 12 degrees.' });
        const compacted = await client().responses.compact({
            model: modelAt(target),
            input: [
                { role: 'user', content: 'How is Brno?' }, { role: 'assistant', content: '12 degrees.' },
            ],
        });
        assert.equal(compacted.object, 'response.compaction');
        assert.deepEqual(compacted.output.map(({ type }) => type), ['message', 'compaction']);
        up.play({ text: 'Yes.' });
        await ask('stream', { model: modelAt(target), input: [...compacted.output, { role: 'user', content: 'Go on' }] });
        const { texts } = seen(up.last);
        assert.ok(texts.some((text) => text.includes('They spoke of Brno')), JSON.stringify(texts));
        assert.ok(texts.some((text) => text.includes('Go on')));
    }
});
