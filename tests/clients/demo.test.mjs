// SPDX-License-Identifier: GPL-3.0-or-later
// `plexusd --demo`: what somebody sees who has no account anywhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { Gateway } from './harness.mjs';

const messages = [{ role: 'user', content: 'Hello' }];
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };

describe('demo', () => {
    let gateway;
    let openai;
    let anthropic;

    before(async () => {
        gateway = await Gateway.start({ args: ['--demo'] });
        openai = new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: 'plexus-demo', maxRetries: 0 });
        anthropic = new Anthropic({ baseURL: gateway.url, apiKey: 'plexus-demo', maxRetries: 0 });
    });
    after(() => gateway.stop());

    test('text, whole and streamed, in both dialects', async () => {
        const chat = await openai.chat.completions.create({ model: 'demo-fast', messages });
        assert.ok(chat.choices[0].message.content.length > 0 && chat.usage.total_tokens > 0);
        const chatStream = await openai.chat.completions.stream({ model: 'demo-fast', messages }).finalChatCompletion();
        assert.ok(chatStream.choices[0].message.content.length > 0);
        const ask = { model: 'demo-fast', max_tokens: 100, messages };
        const message = await anthropic.messages.create(ask);
        assert.ok(message.content[0].text.length > 0 && message.usage.output_tokens > 0);
        const streamed = await anthropic.messages.stream(ask).finalMessage();
        assert.equal(streamed.content[0].text, message.content[0].text);
    });

    test('tool call in both dialects', async () => {
        const chat = await openai.chat.completions.stream({
            model: 'demo-tool', messages, tools: [{ type: 'function', function: { name: 'weather', parameters } }],
        }).finalChatCompletion();
        const [call] = chat.choices[0].message.tool_calls;
        assert.equal(call.function.name, 'weather');
        assert.equal(typeof JSON.parse(call.function.arguments), 'object');
        const message = await anthropic.messages.stream({
            model: 'demo-tool', max_tokens: 100, messages, tools: [{ name: 'weather', input_schema: parameters }],
        }).finalMessage();
        const use = message.content.find(({ type }) => type === 'tool_use');
        assert.equal(use.name, 'weather');
        assert.equal(typeof use.input, 'object');
        assert.equal(message.stop_reason, 'tool_use');
    });

    test('errors, and the provider that is replaced', async () => {
        await assert.rejects(openai.chat.completions.create({ model: 'demo-error', messages }), (thrown) => {
            assert.ok(thrown instanceof OpenAI.RateLimitError);
            assert.equal(thrown.headers.get('retry-after'), '20');
            return true;
        });
        await assert.rejects(anthropic.messages.create({ model: 'demo-error', max_tokens: 1, messages }),
            Anthropic.RateLimitError);
        const { response } = await openai.chat.completions.create({ model: 'demo-failover', messages }).withResponse();
        assert.equal(response.headers.get('x-plexus-attempts'), '2');
        await assert.rejects(openai.chat.completions.stream({ model: 'demo-broken', messages }).finalChatCompletion(),
            OpenAI.OpenAIError);
        await assert.rejects(anthropic.messages.stream({ model: 'demo-broken', max_tokens: 1, messages }).finalMessage(),
            Anthropic.AnthropicError);
    });

    test('models are the same for both', async () => {
        const ids = (await Array.fromAsync(openai.models.list())).map(({ id }) => id);
        assert.ok(ids.includes('demo') && ids.includes('demo-tool'));
        assert.deepEqual((await Array.fromAsync(anthropic.models.list())).map(({ id }) => id), ids);
    });
});
