// SPDX-License-Identifier: GPL-3.0-or-later
// What a client's dialect cannot hold of an answer in another dialect, and why. Everything else has to arrive.
import { asStreamed, portableSealsOf, sealsOf, sealsOfCalls } from './next_turn.mjs';
import { merged } from './normal_form.mjs';

const onlyText = (type, blocks) => blocks.filter((block) => block.type === type);
const withoutType = (type) => (form) => ({ ...form, blocks: merged(form.blocks.filter((block) => block.type !== type)) });
const stopAs = (stops) => (form) => ({ ...form, stop: stops[form.stop] ?? form.stop });

export const losses = [
    {
        clients: ['chat', 'responses', 'messages', 'gemini'], why: 'blocks of a vendor\'s own tools have no form in another dialect',
        apply: withoutType('native'),
    },
    {
        clients: ['chat'], why: 'one message: its thoughts, its text, its calls; no order among them',
        apply: (form) => ({
            ...form,
            blocks: merged(['thinking', 'text', 'refusal', 'image', 'call'].flatMap((type) => onlyText(type, form.blocks))),
        }),
    },
    {
        clients: ['chat', 'responses', 'gemini'], why: 'only Anthropic says that a stop sequence, a full context or a pause ended it',
        apply: stopAs({ stop_sequence: 'stop', ctx_full: 'length', pause: 'stop' }),
    },
    {
        clients: ['messages'], why: 'Anthropic has no pictures in an answer; they are shown by Markdown',
        apply: (form) => ({
            ...form, blocks: merged(form.blocks.map((block) => (block.type === 'image'
                ? { type: 'text', text: `![image](data:${block.mime};base64,${block.data})` } : block))),
        }),
    },
    {
        clients: ['gemini'], why: 'Gemini does not count what is written to a cache; it is input',
        apply: (form) => (form.usage ? {
            ...form, usage: { ...form.usage, input: form.usage.input + form.usage.cacheWrite, cacheWrite: 0 },
        } : form),
    },
];

// Recordings that contradict themselves; why nothing can be compared.
export const contradictions = {
    'openai/openai-shell-container.1.chunks.txt': 'shortened by hand: the pieces of the text are not the text',
};

// What a client of this dialect has to get.
export function expected(form, client, target) {
    if (client === target)
        return form;
    return losses.filter(({ clients }) => clients.includes(client)).reduce((left, { apply }) => apply(left), form);
}

// What of a vendor's seals comes back by way of this client. A chat has no place for them; only what belongs to a call is
// found again, by the call's id.
export function keptSeals(client, recording, answer) {
    const { dialect } = recording;
    if (client === dialect)
        return sealsOf(dialect, answer);
    return client === 'chat' ? sealsOfCalls(dialect, answer) : portableSealsOf(dialect, asStreamed(recording, answer));
}
