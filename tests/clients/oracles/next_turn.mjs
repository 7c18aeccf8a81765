// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a request that goes on from an answer: what a vendor signed or sealed, its calls' ids, and what the
// model is told it said.
import { chatBlocks, geminiBlocks, merged, messagesBlocks, responsesBlocks } from './normal_form.mjs';

const present = (values) => values.filter(Boolean);

// Of an answer as the vendor's SDK puts it together.
const sealed = {
    chat: () => [],
    responses: ({ output }) => present(output.map(({ encrypted_content: seal }) => seal)),
    messages: ({ content }) => present(content.map(({ signature, type, data }) => signature ?? (type === 'redacted_thinking' ? data : ''))),
    gemini: ({ parts }) => present(parts.map(({ thoughtSignature }) => thoughtSignature)),
};
const ids = {
    chat: ({ choices: [{ message }] }) => (message.tool_calls ?? []).map(({ id }) => id),
    responses: ({ output }) => present(output.map(({ type, call_id: id }) => (/^(function|custom_tool)_call$/.test(type) ? id : ''))),
    messages: ({ content }) => content.filter(({ type }) => type === 'tool_use').map(({ id }) => id),
    gemini: ({ parts }) => present(parts.map(({ functionCall }) => functionCall?.id)),
};

export const sealsOf = (dialect, answer) => sealed[dialect](answer);
export const callIdsOf = (dialect, answer) => ids[dialect](answer);

// Of what every dialect has a form for: thoughts and calls. (`encrypted_content` of a compaction, or Google's signature of
// a text, only its own.)
const portable = {
    ...sealed,
    responses: ({ output }) => sealed.responses({ output: output.filter(({ type }) => type === 'reasoning') }),
    gemini: ({ parts }) => sealed.gemini({ parts: parts.filter(({ functionCall, thought }) => functionCall || thought) }),
};
export const portableSealsOf = (dialect, answer) => portable[dialect](answer);

// OpenAI seals a thought anew in the last event of a stream; either is good, and who translates has sent the first by then.
export function asStreamed({ dialect, streams, documents }, answer) {
    if (dialect !== 'responses' || !streams)
        return answer;
    return { output: documents.filter(({ type }) => type === 'response.output_item.done').map(({ item }) => item) };
}

// Whether there is something to give back.
export const mayGoOn = ({ status, documents }) => status === 200
    && /"(?:signature|encrypted_content|thoughtSignature|functionCall|tool_calls)":|"(?:tool_use|function_call|custom_tool_call)"/
        .test(JSON.stringify(documents));

// Signatures of Gemini's calls, which an id can find again.
export const sealsOfCalls = (dialect, answer) => (dialect === 'gemini'
    ? present(answer.parts.map(({ functionCall, thoughtSignature }) => functionCall && thoughtSignature)) : []);

const isItem = ({ type }) => type === 'reasoning' || type === 'function_call' || type === 'custom_tool_call';
const said = {
    chat: ({ messages }) => messages.filter(({ role }) => role === 'assistant').flatMap(chatBlocks),
    responses: ({ input }) => responsesBlocks(input.filter((item) => item.role === 'assistant' || isItem(item))
        .map((item) => ({ type: 'message', ...item }))),
    messages: ({ messages }) => messagesBlocks(messages.filter(({ role }) => role === 'assistant').flatMap(({ content }) => (
        typeof content === 'string' ? [{ type: 'text', text: content }] : content))),
    gemini: ({ contents }) => geminiBlocks(contents.filter(({ role }) => role === 'model').flatMap(({ parts }) => parts)),
};

// What the request says the model said: its text and its calls. Thoughts go only where they are asked for again.
const counts = ({ type }) => type === 'text' || type === 'refusal' || type === 'call';
export const saidIn = ({ dialect, body }) => merged(said[dialect](body).filter(counts));
export const saidBy = (blocks) => merged(blocks.filter(counts));

// How many answers of the model's the history has; where items stand for themselves, one.
const answers = {
    chat: ({ messages }) => messages.filter(({ role }) => role === 'assistant').length, responses: () => 1,
    messages: ({ messages }) => messages.filter(({ role }) => role === 'assistant').length,
    gemini: ({ contents }) => contents.filter(({ role }) => role === 'model').length,
};
export const answersIn = ({ dialect, body }) => answers[dialect](body);
