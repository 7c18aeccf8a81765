// SPDX-License-Identifier: GPL-3.0-or-later
// What a vendor's own SDK cannot read as the vendor sent it, mended for that SDK alone; plexusd gets the real bytes.

const changed = (documents, change) => documents.map((document) => change(structuredClone(document)));

// OpenAI's SDK wants a role first, and for every piece of a call the place of the call.
function chat(documents) {
    const places = new Map();
    return changed(documents, (chunk) => {
        for (const { delta } of chunk.choices ?? []) {
            if (delta && documents[0].choices?.length > 0)
                delta.role ??= 'assistant';
            for (const call of delta?.tool_calls ?? []) {
                const place = call.index ?? call.id;
                if (!places.has(place))
                    places.set(place, places.size);
                call.index = places.get(place);
                if (call.id)
                    call.type ??= 'function';
            }
        }
        return chunk;
    });
}

// It wants every event in its place and to keep its ids; the answer it hands over is what the last event holds.
// Copilot gives every event another id, and some events it does not know.
const outOfOrder = new Set([
    'openai/github-copilot-id-rotation.1.chunks.txt', 'openai/openai-apply-patch-tool.1.chunks.txt',
]);

// Some backends leave the output of the last event empty.
function responses(documents, name) {
    const done = documents.filter(({ type }) => type === 'response.output_item.done').map(({ item }) => item);
    const last = documents.at(-1);
    const output = last.response?.output?.length > 0 ? last.response.output : done;
    const whole = last.response ? { ...last, response: { ...last.response, output } } : last;
    if (!outOfOrder.has(name))
        return [...documents.slice(0, -1), whole];
    const { response } = whole;
    return [{ type: 'response.created', sequence_number: 0, response: { ...response, status: 'in_progress', output: [] } },
        { ...whole, sequence_number: 1 }];
}

// It takes a message that begins twice for two.
function messages(documents) {
    const [start] = documents;
    return documents.filter((event, index) => index === 0 || event.type !== 'message_start' || event.message.id !== start.message.id);
}

const repairs = { chat, responses, messages };

export function forOwnSdk(recording) {
    const repair = repairs[recording.dialect];
    return repair && recording.streams ? { ...recording, documents: repair(recording.documents, recording.name) } : recording;
}
