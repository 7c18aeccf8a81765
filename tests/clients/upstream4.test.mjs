// SPDX-License-Identifier: GPL-3.0-or-later
// The judge judged: every client talks to the scripted vendors directly. What fails here fails in pairs.test.mjs
// for no fault of Plexus.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { everything } from './pairs.mjs';
import { all } from './sdks/index.mjs';
import { Upstream4, vendorKey, vendors } from './upstream4.mjs';
import { Refused } from './vendors/shape.mjs';

const up = await new Upstream4().listen();
after(() => up.close());

for (const client of all(up.url, vendorKey)) {
    describe(`${client.name} directly`, () => {
        const stage = { up, direct: true, target: client.dialect, model: vendors[client.dialect].model };
        for (const tests of everything)
            tests(stage, client);
    });
}

const user = { role: 'user', content: 'Hello' };
const use = { type: 'tool_use', id: 'toolu_1', name: 'clock', input: {} };
const chatCall = { id: 'call_1', type: 'function', function: { name: 'clock', arguments: '{}' } };
const itemCall = { type: 'function_call', call_id: 'call_1', name: 'clock', arguments: '{}' };
const turn = { role: 'user', parts: [{ text: 'Hello' }] };
const called = { functionCall: { name: 'clock', args: {} } };
const modelTurn = { role: 'model', parts: [{ ...called, thoughtSignature: 'skip_thought_signature_validator' }] };
const responded = (name) => ({ role: 'user', parts: [{ functionResponse: { name, response: {} } }] });

for (const [dialect, why, body] of [
    ['chat', 'a field it does not know', { messages: [user], top_k: 4 }],
    ['chat', 'a call without its result', { messages: [user, { role: 'assistant', tool_calls: [chatCall] }, user] }],
    ['chat', "another vendor's choice of tools", { messages: [user], tools: [{ type: 'function', function: { name: 'clock' } }], tool_choice: 'any' }],
    ['chat', 'arguments that are no JSON', {
        messages: [user, { role: 'assistant', tool_calls: [{ ...chatCall, function: { name: 'clock', arguments: '' } }] },
            { role: 'tool', tool_call_id: 'call_1', content: 'noon' }],
    }],
    ['responses', 'a call id of 65 characters', { input: [{ ...itemCall, call_id: 'c'.repeat(65) }] }],
    ['responses', 'a call without its output', { input: [user, itemCall] }],
    ['responses', 'an open schema in a tool that is strict unsaid', {
        input: 'Hello', tools: [{ type: 'function', name: 'clock', parameters: { type: 'object', properties: {} } }],
    }],
    ['responses', 'reasoning it did not encrypt', { input: [{ type: 'reasoning', summary: [], encrypted_content: 'foreign' }, itemCall] }],
    ['messages', 'no max_tokens', { max_tokens: undefined, messages: [user] }],
    ['messages', 'empty text', { messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] }],
    ['messages', 'two turns of one role', { messages: [user, user] }],
    ['messages', 'a call without its result', { messages: [user, { role: 'assistant', content: [use] }, user] }],
    ['messages', 'an id with a colon', { messages: [user, { role: 'assistant', content: [{ ...use, id: 'a:b' }] }] }],
    ['messages', 'a signature it did not give', {
        messages: [user, { role: 'assistant', content: [{ type: 'thinking', thinking: 'a', signature: 'foreign' }] }, user],
    }],
    ['gemini', 'a response to another function', { contents: [turn, modelTurn, responded('weather')] }],
    ['gemini', 'fewer responses than calls', { contents: [turn, modelTurn, turn] }],
    ['gemini', 'a call of this turn without a signature', { contents: [turn, { role: 'model', parts: [called] }, responded('clock')] }],
    ['gemini', 'a signature it did not give', {
        contents: [turn, { role: 'model', parts: [{ ...called, thoughtSignature: 'Zm9yZWlnbg==' }] }, responded('clock')],
    }],
    ['gemini', "another vendor's roles", { contents: [{ role: 'assistant', parts: [{ text: 'Hello' }] }] }],
    ['gemini', 'a word of JSON Schema that it lacks', {
        contents: [turn],
        tools: [{ functionDeclarations: [{ name: 'clock', parameters: { type: 'OBJECT', properties: { a: { $ref: '#' } } } }] }],
    }],
]) {
    test(`${dialect} refuses ${why}`, () => {
        const { model, validate } = vendors[dialect];
        const named = dialect === 'gemini' ? body : { model, ...(dialect === 'messages' ? { max_tokens: 9 } : {}), ...body };
        const call = { headers: { 'anthropic-version': '2023-06-01' }, action: 'generate', issued: new Map() };
        assert.throws(() => validate({ ...call, body: JSON.parse(JSON.stringify(named)) }), Refused);
    });
}
