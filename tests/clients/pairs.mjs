// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may expect of an upstream, whoever stands between the two.
// `stage`: {up, target, model, direct}: the vendors, the dialect of the one that answers, and how to name it.
import assert from 'node:assert/strict';
import { test as nodeTest } from 'node:test';
import { seen } from './vendors/seen.mjs';

export const picture = {
    mime: 'image/png',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};
const remotePicture = { url: 'https://pictures.example.com/cat.png' };
const weather = {
    name: 'weather', description: 'The weather of a city',
    schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false },
};
const clock = { name: 'clock', description: 'What time it is' };
const tools = [weather, clock];
const twoCities = [
    { name: 'weather', args: '{"city":"Brno, žluťoučký 🐎"}' }, { name: 'weather', args: '{"city":"Oslo"}' },
];
const citySchema = {
    type: 'object', properties: { city: { type: 'string' }, people: { type: 'integer' } }, required: ['city', 'people'],
    additionalProperties: false,
};
const text = 'Hello, žluťoučký 🐎!';
const thinking = 'The user greets; I greet back.';
const question = { system: 'Answer briefly.', text: 'Say hello' };
const usage = { fresh: 120, cacheRead: 40, cacheWrite: 0, visible: 30, reasoning: 12 };
const ways = ['unary', 'stream'];

// Tests named after their pair.
const testsOf = (stage, client) => (name, run) =>
    nodeTest(`${client.name} ${stage.direct ? 'directly' : `to ${stage.target}`}: ${name}`, run);

function expectNoRefusal(up) {
    assert.deepEqual(up.refusals, []);
}

// Some clients wrap a result's text.
function expectResults(up, expected) {
    const { results } = seen(up.last);
    assert.deepEqual(results.map((result, index) => (result.includes(expected[index]) ? expected[index] : result)), expected);
}

async function asked(stage, client, way, ask) {
    const params = client.ask(stage.model, ask);
    const answer = await client[way](params).catch((error) => {
        // The vendor's complaint explains more than what became of it.
        expectNoRefusal(stage.up);
        throw error;
    });
    return { params, answer, got: client.read(answer) };
}

async function goesOn(stage, client, way, { params, answer, got }, results, model) {
    const next = client.next(params, answer, got.calls.map((call, index) => ({ call, ...results[index] })));
    if (model)
        next.model = typeof next.model === 'string' ? model : client.ask(model, question).model;
    const second = await client[way](next).catch((error) => {
        expectNoRefusal(stage.up);
        throw error;
    });
    return client.read(second);
}

const issuedBy = (up, dialect) => [...up.issued[dialect].keys()];
const holds = (call, words) => words.filter((word) => JSON.stringify(call.body).includes(word));

export function textTests(stage, client) {
    const test = testsOf(stage, client);
    for (const way of ways) {
        test(`${way}: text arrives, the question arrived`, async () => {
            stage.up.play({ text });
            const { got } = await asked(stage, client, way, question);
            assert.deepEqual([got.text, got.finish, got.calls], [text, client.finishes.stop, []]);
            const { system, texts } = seen(stage.up.last);
            assert.deepEqual([system, texts], [question.system, [question.text]]);
        });

        for (const finish of ['length', 'filter', 'stop_sequence']) {
            test(`${way}: ends by ${finish}`, async () => {
                stage.up.play({ text, finish });
                const { got } = await asked(stage, client, way, question);
                const said = finish === 'stop_sequence' && stage.target !== 'messages' ? 'stop' : finish;
                assert.equal(got.finish, client.finishes[said]);
            });
        }

        if (stage.target === 'gemini') {
            test(`${way}: a blocked question ends by filter`, async () => {
                stage.up.play({ finish: 'blocked' });
                const { got } = await asked(stage, client, way, question);
                assert.equal(got.finish, client.finishes.filter);
            });
        }

        test(`${way}: a refusal is no ordinary answer`, async () => {
            stage.up.play({ refusal: 'I will not.', finish: 'refusal' });
            const { got } = await asked(stage, client, way, question);
            const ending = got.finish === client.finishes.stop ? '' : got.finish;
            // `ai` shows a refusal in a chat or in Responses as what the model said.
            const words = client.name.startsWith('ai (openai') ? got.text : got.refusal;
            assert.ok(words || ending, JSON.stringify(got));
        });

        test(`${way}: every token is counted once`, async () => {
            stage.up.play({ text, thinking, usage });
            const { got } = await asked(stage, client, way, { ...question, thinking: true });
            const expected = client.usage(usage);
            assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, got.usage[name]])), expected);
        });

        if (stage.target !== 'gemini') {
            test(`${way}: cache writes are counted once`, async () => {
                const written = { ...usage, cacheWrite: 20 };
                stage.up.play({ text, usage: written });
                const { got } = await asked(stage, client, way, question);
                const expected = client.usage(written);
                assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, got.usage[name]])), expected);
            });
        }
    }

    test('output limit, stop sequence and temperature reach the model', async () => {
        stage.up.play({ text });
        await asked(stage, client, 'unary', { ...question, maxTokens: 321, stop: ['END'], temperature: 0.5 });
        const got = seen(stage.up.last);
        assert.equal(got.maxTokens, 321);
        if (stage.target !== 'responses' && client.dialect !== 'responses')
            assert.deepEqual(got.stop, ['END']);
        // GPT-5 takes none; `ai` knows that and leaves it out for what it takes for a GPT-5.
        if (['messages', 'gemini'].includes(stage.target) && !client.name.startsWith('ai (openai'))
            assert.equal(got.temperature, 0.5);
    });
}

export function imageTests(stage, client) {
    const test = testsOf(stage, client);
    test('picture as bytes reaches the model', async () => {
        stage.up.play({ text });
        await asked(stage, client, 'unary', { ...question, images: [picture] });
        assert.deepEqual(seen(stage.up.last).images, [picture.data]);
    });

    test('picture by address reaches the model', async () => {
        stage.up.play({ text });
        await asked(stage, client, 'unary', { ...question, images: [remotePicture] });
        assert.deepEqual(seen(stage.up.last).images, [remotePicture.url]);
    });
}

export function toolTests(stage, client) {
    const test = testsOf(stage, client);
    for (const way of ways) {
        test(`${way}: parallel calls of one tool and a call without arguments`, async () => {
            stage.up.play({ text: 'I look.', calls: [...twoCities, { name: 'clock', args: '' }].map((call) => (
                stage.target === 'chat' || stage.target === 'responses' ? { ...call, args: call.args || '{}' } : call)) });
            const { got } = await asked(stage, client, way, { ...question, tools });
            assert.deepEqual(got.calls.map(({ name, args }) => [name, args]), [
                ['weather', { city: 'Brno, žluťoučký 🐎' }], ['weather', { city: 'Oslo' }], ['clock', {}],
            ]);
            assert.equal(got.text, 'I look.');
            assert.equal(got.finish, client.finishes.tool);
            const ids = got.calls.map(({ id }) => id).filter(Boolean);
            assert.equal(new Set(ids).size, ids.length);
        });

        test(`${way}: results of parallel calls go back, each to its call`, async () => {
            stage.up.play({ calls: twoCities }, { text });
            const first = await asked(stage, client, way, { ...question, tools });
            const second = await goesOn(stage, client, way, first, [{ text: '12 °C' }, { text: '-3 °C' }]);
            expectNoRefusal(stage.up);
            expectResults(stage.up, ['12 °C', '-3 °C']);
            assert.equal(second.text, text);
        });

        test(`${way}: a third turn holds both steps`, async () => {
            stage.up.play({ calls: [twoCities[0]] }, { calls: [{ name: 'clock', args: '{}' }] }, { text });
            const first = await asked(stage, client, way, { ...question, tools });
            const one = client.next(first.params, first.answer, [{ call: first.got.calls[0], text: '12 °C' }]);
            const middle = await client[way](one);
            await goesOn(stage, client, way, { params: one, answer: middle, got: client.read(middle) }, [{ text: 'noon' }]);
            expectNoRefusal(stage.up);
            expectResults(stage.up, ['12 °C', 'noon']);
        });
    }

    // The chat of `ai` makes text of it.
    if (client.name !== 'ai (openai chat)') {
        test('picture in a result reaches the model', async () => {
            stage.up.play({ calls: twoCities }, { text });
            const first = await asked(stage, client, 'unary', { ...question, tools });
            await goesOn(stage, client, 'unary', first, [{ text: 'See', image: picture }, { text: '-3 °C' }]);
            expectNoRefusal(stage.up);
            assert.deepEqual(seen(stage.up.last).images, [picture.data]);
        });
    }

    test('failed tool is told to the model', async () => {
        stage.up.play({ calls: [twoCities[0]] }, { text });
        const first = await asked(stage, client, 'unary', { ...question, tools });
        await goesOn(stage, client, 'unary', first, [{ text: 'no such city', isError: true }]);
        expectNoRefusal(stage.up);
        assert.match(seen(stage.up.last).results[0], /no such city/);
    });

    for (const toolChoice of ['required', 'none', { name: 'clock' }]) {
        test(`choice of tools reaches the model: ${toolChoice.name ?? toolChoice}`, async () => {
            stage.up.play(toolChoice === 'none' ? { text } : { calls: [{ name: 'clock', args: '{}' }] });
            await asked(stage, client, 'unary', { ...question, tools, toolChoice });
            const got = seen(stage.up.last);
            // Where there is no word for none, no tools say it.
            assert.deepEqual(got.tools.length === 0 ? 'none' : got.toolChoice, toolChoice);
        });
    }
}

// Who can show thoughts, of whom they were asked.
function shows(stage, client) {
    return client.showsThinking && !(client.dialect === 'chat' && ['responses', 'gemini'].includes(stage.target));
}

export function thinkingTests(stage, client) {
    const test = testsOf(stage, client);
    for (const way of ways) {
        if (shows(stage, client)) {
            test(`${way}: thoughts arrive as thoughts`, async () => {
                stage.up.play({ text, thinking });
                const { got } = await asked(stage, client, way, { ...question, thinking: true });
                assert.deepEqual([got.thinking, got.text], [thinking, text]);
            });
        }

        if (stage.target === 'chat')
            continue;
        test(`${way}: the signature of the thoughts goes back with the result`, async () => {
            stage.up.play({ thinking, calls: twoCities }, { text });
            const before = issuedBy(stage.up, stage.target);
            const first = await asked(stage, client, way, { ...question, tools, thinking: true });
            const made = issuedBy(stage.up, stage.target).filter((signature) => !before.includes(signature));
            await goesOn(stage, client, way, first, [{ text: '12 °C' }, { text: '-3 °C' }]);
            expectNoRefusal(stage.up);
            // A chat has no place for it; only what belongs to a call is found again, by the call's id.
            if (client.dialect !== 'chat' || stage.target === 'gemini') {
                assert.equal(made.length, 1);
                assert.deepEqual(holds(stage.up.last, made), made);
            }
        });
    }
}

// `others`: target → model; the second turn is answered by another vendor than the first.
export function handOverTests(stage, client, others) {
    const test = testsOf(stage, client);
    for (const [other, model] of others) {
        test(`thoughts of ${stage.target} are not shown to ${other}`, async () => {
            stage.up.play({ thinking, calls: twoCities }, { text });
            const first = await asked(stage, client, 'stream', { ...question, tools, thinking: true });
            const second = await goesOn(stage, client, 'stream', first, [{ text: '12 °C' }, { text: '-3 °C' }], model);
            expectNoRefusal(stage.up);
            assert.equal(stage.up.last.dialect, other);
            assert.deepEqual(holds(stage.up.last, [...issuedBy(stage.up, stage.target), 'gx1.']), []);
            assert.equal(second.text, text);
        });
    }
}

export function schemaTests(stage, client) {
    const test = testsOf(stage, client);
    for (const way of ways) {
        test(`${way}: answer by schema`, async () => {
            stage.up.play({ text: '{"city":"Brno","people":402739}' });
            const { got } = await asked(stage, client, way, { ...question, schema: citySchema });
            assert.deepEqual(JSON.parse(got.text), { city: 'Brno', people: 402739 });
            const schema = seen(stage.up.last).schema;
            assert.deepEqual(Object.keys(schema?.properties ?? {}), ['city', 'people']);
        });
    }
}

export function errorTests(stage, client) {
    const test = testsOf(stage, client);
    for (const status of [400, 401, 403, 404, 413, 429, 500, 503, 529]) {
        test(`${status} of the upstream is the client's own error`, async () => {
            for (const way of ways) {
                const headers = [429, 503, 529].includes(status) ? { 'retry-after': '17' } : {};
                stage.up.play({ status, headers, message: `vendor says ${status}` });
                await assert.rejects(client[way](client.ask(stage.model, question)), (thrown) => {
                    assert.ok(thrown instanceof client.errorClass(status), `${way}: is a ${thrown?.constructor?.name}: ${thrown}`);
                    const { status: told, retryAfter, message } = client.describe(thrown);
                    assert.equal(told, status, way);
                    assert.match(message, new RegExp(`vendor says ${status}`), way);
                    if ('retryAfter' in client.describe(thrown))
                        assert.equal(retryAfter ?? undefined, headers['retry-after'], way);
                    return true;
                });
            }
        });
    }

    test('error in the middle of a stream is thrown', async () => {
        stage.up.play({ text: text.repeat(5), breakAt: 8, status: 503, message: 'vendor broke' });
        await assert.rejects(client.stream(client.ask(stage.model, question)), (thrown) => {
            assert.ok(thrown instanceof client.anyError, String(thrown));
            assert.match(JSON.stringify(thrown.data ?? '') + thrown.message, /vendor broke/);
            return true;
        });
    });

    // Most SDKs take what just ends for whole; then it is on whoever stands between.
    if (!stage.direct || ['openai chat', 'anthropic'].includes(client.name)) {
        test('stream that just ends is thrown', async () => {
            stage.up.play({ text: text.repeat(5), breakAt: 8 });
            await assert.rejects(client.stream(client.ask(stage.model, question)), client.anyError);
        });
    }
}

export function countTests(stage, client) {
    if (!client.countTokens)
        return;
    const test = testsOf(stage, client);
    test('tokens are counted before anything is sent', async () => {
        stage.up.play({ text });
        const short = await client.countTokens(client.ask(stage.model, { text: 'Say hello' }));
        const long = await client.countTokens(client.ask(stage.model, { text: 'Say hello to everybody. '.repeat(200) }));
        expectNoRefusal(stage.up);
        assert.deepEqual(stage.up.calls.filter(({ action }) => action !== 'count'), []);
        assert.ok(short > 0 && long >= short, `${short}, ${long}`);
    });
}

export const everything = [textTests, imageTests, toolTests, thinkingTests, schemaTests, errorTests, countTests];
