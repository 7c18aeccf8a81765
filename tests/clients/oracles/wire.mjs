// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as bytes, and the same answer in other bytes.

const withName = (document) => `event: ${document.type}\ndata: ${JSON.stringify(document)}\n\n`;
const bare = (document) => `data: ${JSON.stringify(document)}\n\n`;
const frame = { chat: bare, responses: withName, messages: withName, gemini: bare };

export function framesOf({ dialect, streams, documents }) {
    if (!streams)
        return [JSON.stringify(documents[0])];
    const frames = documents.map(frame[dialect]);
    return dialect === 'chat' ? [...frames, 'data: [DONE]\n\n'] : frames;
}

function cut(text, size) {
    const bytes = Buffer.from(text);
    const pieces = [];
    for (let start = 0; start < bytes.length; start += size)
        pieces.push(bytes.subarray(start, start + size));
    return pieces;
}

const between = (frames, inserted) => frames.flatMap((text, index) => (index % 3 === 1 ? [inserted, text] : [text]));
const ping = {
    chat: ': OPENROUTER PROCESSING\n\n', gemini: ': still there\n\n', responses: ': still there\n\n',
    messages: 'event: ping\ndata: {"type": "ping"}\n\n',
};
const unknown = 'event: vendor.news\ndata: {"type":"vendor.news","index":0,"output_index":0,"delta":"no"}\n\n';
const isNamed = ({ dialect }) => dialect === 'responses' || dialect === 'messages';

// `most`: bytes beyond which there would be too many pieces. `own`: whether the vendor's own SDK takes it as well.
export const mutations = [
    { name: 'cut at every byte', most: 1500, own: true, pieces: ({ frames }) => cut(frames.join(''), 1) },
    { name: 'cut at every 7 bytes', most: 10_000, own: true, pieces: ({ frames }) => cut(frames.join(''), 7) },
    { name: 'cut at every 1000 bytes', most: 400_000, own: true, pieces: ({ frames }) => cut(frames.join(''), 1000) },
    { name: 'each event by itself', most: 100_000, own: true, pieces: ({ frames }) => frames },
    { name: 'lines end by CRLF', most: 100_000, own: true, pieces: ({ frames }) => frames.map((text) => text.replaceAll('\n', '\r\n')) },
    { name: 'comments and pings', most: 100_000, own: true, pieces: ({ frames, recording }) => between(frames, ping[recording.dialect]) },
    {
        name: 'no space after the colon', most: 100_000, own: true,
        pieces: ({ frames }) => frames.map((text) => text.replace(/^(event|data): /gm, '$1:')),
    },
    {
        name: 'events without names', applies: isNamed, own: false,
        pieces: ({ frames }) => frames.map((text) => text.replace(/^event: .*\n/, '')),
    },
    {
        name: 'an event nobody knows', applies: isNamed, own: false,
        pieces: ({ frames }) => between(frames, unknown),
    },
    { name: 'no [DONE]', applies: ({ dialect }) => dialect === 'chat', own: false, pieces: ({ frames }) => frames.slice(0, -1) },
];
