// SPDX-License-Identifier: GPL-3.0-or-later
// What is no conversation, by OpenAI's SDK: embeddings, audio, images, moderations.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import OpenAI, { toFile } from 'openai';
import { clientKey, gate, providerKey, startStage } from './harness.mjs';

const sound = new Uint8Array(70_000).map((_, index) => index * 7);
const form = (call) => new Response(call.body, { headers: call.headers }).formData();

describe('openai media', () => {
    let stage;
    const client = () => new OpenAI({ baseURL: `${stage.gateway.url}/v1`, apiKey: clientKey, maxRetries: 0 });
    const audio = () => toFile(sound, 'speech.mp3', { type: 'audio/mpeg' });
    const picture = (name) => toFile(sound, name, { type: 'image/png' });

    before(async () => { stage = await startStage(); });
    after(() => stage.stop());

    test('embeddings arrive as numbers, though the SDK asks for base64', async () => {
        const packed = Buffer.from(new Float32Array([0.5, -1.25]).buffer).toString('base64');
        stage.up.play((call) => call.reply(200, {
            object: 'list', model: 'real-model', data: [{ object: 'embedding', index: 0, embedding: packed }],
            usage: { prompt_tokens: 8, total_tokens: 8 },
        }));
        const answer = await client().embeddings.create({ model: 'fast', input: ['hello'] });
        assert.deepEqual(answer.data[0].embedding, [0.5, -1.25]);
        assert.equal(answer.usage.prompt_tokens, 8);
        assert.deepEqual(stage.up.last.body, { model: 'real-model', input: ['hello'], encoding_format: 'base64' });
        assert.equal(stage.up.last.path, '/v1/embeddings');
    });

    test('a transcription carries its file and its fields', async () => {
        stage.up.play((call) => call.reply(200, { text: 'hello', usage: { type: 'duration', seconds: 4 } }));
        const answer = await client().audio.transcriptions.create({
            model: 'fast', file: await audio(), language: 'de', timestamp_granularities: ['word', 'segment'],
        });
        assert.equal(answer.text, 'hello');
        const sent = await form(stage.up.last);
        assert.equal(sent.get('model'), 'real-model');
        assert.equal(sent.get('language'), 'de');
        assert.deepEqual(sent.getAll('timestamp_granularities[]'), ['word', 'segment']);
        assert.equal(sent.get('file').name, 'speech.mp3');
        assert.deepEqual(new Uint8Array(await sent.get('file').arrayBuffer()), sound);
        assert.equal(stage.up.last.headers.authorization, `Bearer ${providerKey}`);
        const row = await stage.gateway.row("SELECT media FROM exchanges WHERE operation = 'transcription'");
        assert.equal(row.media, 'files=1 file_bytes=70000 audio_ms=4000');
    });

    for (const [format, text] of Object.entries({ text: 'hello\n', srt: '1\n00:00:00,000 --> 00:00:01,000\nhi\n', vtt: 'WEBVTT\n' })) {
        test(`a transcript as ${format} is text`, async () => {
            stage.up.play((call) => {
                call.response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
                call.response.end(text);
            });
            const answer = await client().audio.transcriptions.create({
                model: 'fast', file: await audio(), response_format: format,
            });
            assert.equal(answer, text);
        });
    }

    test('a transcript is streamed', async () => {
        stage.up.play((call) => call.stream([
            { type: 'transcript.text.delta', delta: 'hel' }, { type: 'transcript.text.delta', delta: 'lo' },
            { type: 'transcript.text.done', text: 'hello', usage: { type: 'tokens', input_tokens: 5, output_tokens: 2, total_tokens: 7 } },
        ]));
        const stream = await client().audio.transcriptions.create({ model: 'fast', file: await audio(), stream: true });
        const types = [];
        for await (const event of stream)
            types.push(event.type);
        assert.deepEqual(types, ['transcript.text.delta', 'transcript.text.delta', 'transcript.text.done']);
    });

    test('a translation has its own path', async () => {
        stage.up.play((call) => call.reply(200, { text: 'hello' }));
        assert.equal((await client().audio.translations.create({ model: 'fast', file: await audio() })).text, 'hello');
        assert.equal(stage.up.last.path, '/v1/audio/translations');
    });

    test('speech is heard before it is whole', async () => {
        const heard = gate();
        stage.up.play(async (call) => {
            call.response.writeHead(200, { 'content-type': 'audio/mpeg' });
            await call.write('ID3');
            await heard.opened;
            call.response.end('more');
        });
        const answer = await client().audio.speech.create({ model: 'fast', voice: 'alloy', input: 'hello' });
        assert.equal(answer.headers.get('content-type'), 'audio/mpeg');
        const pieces = [];
        for await (const piece of answer.body) {
            pieces.push(Buffer.from(piece));
            heard.open();
        }
        assert.equal(Buffer.concat(pieces).toString(), 'ID3more');
        assert.ok(pieces.length > 1);
    });

    test('images are made, and streamed', async () => {
        stage.up.play((call) => call.reply(200, {
            created: 1, data: [{ b64_json: 'YQ==' }], usage: { input_tokens: 5, output_tokens: 6, total_tokens: 11 },
        }));
        const made = await client().images.generate({ model: 'fast', prompt: 'a horse', size: '1024x1024', background: 'transparent' });
        assert.equal(made.data[0].b64_json, 'YQ==');
        assert.deepEqual(stage.up.last.body, { model: 'real-model', prompt: 'a horse', size: '1024x1024', background: 'transparent' });
        stage.up.play((call) => call.stream([
            { type: 'image_generation.partial_image', partial_image_index: 0, b64_json: 'YQ==' },
            { type: 'image_generation.completed', b64_json: 'Yg==', usage: { input_tokens: 5, output_tokens: 6, total_tokens: 11 } },
        ]));
        const types = [];
        for await (const event of await client().images.generate({ model: 'fast', prompt: 'a horse', stream: true, partial_images: 1 }))
            types.push(event.type);
        assert.deepEqual(types, ['image_generation.partial_image', 'image_generation.completed']);
    });

    test('several images are edited, one is varied', async () => {
        stage.up.play((call) => call.reply(200, { created: 1, data: [{ b64_json: 'YQ==' }] }));
        await client().images.edit({
            model: 'fast', prompt: 'a hat', image: [await picture('a.png'), await picture('b.png')], mask: await picture('mask.png'),
        });
        const sent = await form(stage.up.last);
        assert.equal(stage.up.last.path, '/v1/images/edits');
        assert.deepEqual(sent.getAll('image[]').map((file) => file.name), ['a.png', 'b.png']);
        assert.equal(sent.get('model'), 'real-model');
        await client().images.createVariation({ model: 'fast', image: await picture('a.png') });
        assert.equal(stage.up.last.path, '/v1/images/variations');
    });

    test('moderations pass', async () => {
        stage.up.play((call) => call.reply(200, { id: 'modr-1', model: 'real-model', results: [{ flagged: false }] }));
        const answer = await client().moderations.create({ model: 'fast', input: 'hello' });
        assert.equal(answer.results[0].flagged, false);
    });

    test('the next target takes a form over, and an error is the SDK’s own', async () => {
        stage.up.play((call) => call.reply(500, { error: { message: 'down', type: 'server_error', param: null, code: null } }));
        stage.second.play((call) => call.reply(200, { text: 'from the second' }));
        const answer = await client().audio.transcriptions.create({ model: 'both', file: await audio() });
        assert.equal(answer.text, 'from the second');
        await assert.rejects(client().images.generate({ model: 'none', prompt: 'x' }), OpenAI.NotFoundError);
        stage.up.play((call) => call.reply(400, { error: { message: 'no such size', type: 'invalid_request_error', param: 'size', code: null } }));
        await assert.rejects(client().images.generate({ model: 'fast', prompt: 'x', size: 'auto' }), (error) => {
            assert.ok(error instanceof OpenAI.BadRequestError);
            assert.equal(error.param, 'size');
            return true;
        });
    });
});
