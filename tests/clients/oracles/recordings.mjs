// SPDX-License-Identifier: GPL-3.0-or-later
// What real vendors answered, from ../shared/fixtures beside the project. They are not part of the tree.
//   recording: {name, dialect, streams, status, documents}: the events of a stream, or the one document of an answer
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = 'recordings-vercel-ai/packages';
const google = 'recordings-js-genai/test/system/recordings';
const folders = {
    chat: [
        'openai/src/chat/__fixtures__', 'openai-compatible/src/chat/__fixtures__', 'deepseek/src/chat/__fixtures__',
        'groq/src/__fixtures__', 'mistral/src/__fixtures__', 'moonshotai/src/__fixtures__', 'xai/src/__fixtures__',
        'alibaba/src/__fixtures__', 'perplexity/src/__fixtures__',
    ],
    responses: [
        'openai/src/responses/__fixtures__', 'azure/src/__fixtures__', 'xai/src/responses/__fixtures__',
        'open-responses/src/responses/__fixtures__',
    ],
    messages: ['anthropic/src/__fixtures__'],
    gemini: ['google/src/__fixtures__'],
};
// Of another API, in the same folders.
const foreign = /transcription/;
const errorStatus = { 'google-429-retry-info': 429 };

// One recorded event lost its last brace on the way.
function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return JSON.parse(`${text}}`);
    }
}

function lines(text) {
    return text.split('\n').map((line) => line.replace(/^data: /, '').trim()).filter((line) => line && line !== '[DONE]').map(parsed);
}

function ofFolder(root, dialect, folder) {
    const vendor = folder.replace(/\/src.*$/, '');
    return readdirSync(join(root, packages, folder)).filter((file) => !foreign.test(file) && /\.(json|txt|sse)$/.test(file)).map((file) => {
        const text = readFileSync(join(root, packages, folder, file), 'utf8');
        const streams = !file.endsWith('.json');
        const documents = streams ? lines(text) : [JSON.parse(text)];
        const base = file.replace(/\.json$/, '');
        const status = streams || !documents[0].error ? 200 : errorStatus[base] ?? 400;
        // Azure serves others' chats as well.
        const isChat = documents[0].object?.startsWith('chat.completion');
        return { name: `${vendor}/${base}`, dialect: isChat ? 'chat' : dialect, streams, status, documents };
    });
}

function ofGoogle(root) {
    return readdirSync(join(root, google)).filter((file) => file.endsWith('.json')).flatMap((file) => {
        const { interactions } = JSON.parse(readFileSync(join(root, google, file), 'utf8'));
        return interactions.flatMap(({ request, response }, index) => {
            const action = /:(generateContent|streamGenerateContent)/.exec(request.url)?.[1];
            if (!action || !response.bodySegments)
                return [];
            return [{
                name: `js-genai/${file.replace(/\.json$/, '')}.${index}`, dialect: 'gemini', streams: action === 'streamGenerateContent',
                status: response.statusCode, documents: response.bodySegments,
            }];
        });
    });
}

// Recordings of several turns: one stream after another.
const ends = new Set(['message_stop', 'response.completed']);

function turnsOf(recording) {
    if (!recording.streams)
        return [recording];
    const turns = [[]];
    for (const [index, document] of recording.documents.entries()) {
        if (ends.has(recording.documents[index - 1]?.type))
            turns.push([]);
        turns.at(-1).push(document);
    }
    const nameOf = (index) => (index > 0 ? `${recording.name}#${index + 1}` : recording.name);
    return turns.map((documents, index) => ({ ...recording, name: nameOf(index), documents }));
}

// Empty when the recordings are not there.
export function recordings(root) {
    try {
        const found = Object.entries(folders).flatMap(([dialect, list]) => list.flatMap((folder) => ofFolder(root, dialect, folder)));
        found.push(...ofGoogle(root));
        return found.flatMap(turnsOf);
    } catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
