// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's Responses API as the vendor serves it. Nothing is kept: what a request refers to, it must bring.
import * as is from './shape.mjs';
import { openaiError, strictTool } from './openai.mjs';
import { inputTotal, makeId, outputTotal, pieces } from './reply.mjs';

export const dialect = 'responses';
export const model = 'gpt-5.2';
export const keyOf = (headers) => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
export const route = (path) => path === '/v1/responses' && 'generate';

const part = (fields) => is.object({ 'type!': is.any, ...fields });
const inputParts = is.textOr(is.list(is.tagged('type', {
    input_text: part({ 'text!': is.string }),
    input_image: part({ image_url: is.nullable(is.pictureUrl), file_id: is.string, detail: is.choice('auto', 'low', 'high', 'original') }),
    input_file: part({ file_data: is.string, file_id: is.string, file_url: is.string, filename: is.string }),
})));
const outputParts = is.textOr(is.list(is.tagged('type', {
    output_text: part({ 'text!': is.string, annotations: is.list(is.any), logprobs: is.list(is.any) }),
    refusal: part({ 'refusal!': is.string }),
})));
const status = is.choice('in_progress', 'completed', 'incomplete');
const callId = is.matching(/^.{1,64}$/);
const inputMessage = is.object({ type: is.any, 'role!': is.any, 'content!': inputParts, status });
const message = is.tagged('role', {
    system: inputMessage, developer: inputMessage, user: inputMessage,
    assistant: is.object({
        type: is.any, 'role!': is.any, 'content!': outputParts, status, id: is.matching(/^msg_/), phase: is.nullable(is.string),
    }),
});
const item = is.tagged('type', {
    message,
    function_call: is.object({
        'type!': is.any, 'call_id!': callId, 'name!': is.matching(/^[a-zA-Z0-9_-]{1,128}$/), 'arguments!': is.jsonObjectText, status,
        id: is.matching(/^fc_/),
    }),
    function_call_output: is.object({ 'type!': is.any, 'call_id!': callId, 'output!': inputParts, status, id: is.nullable(is.matching(/^fco?_/)) }),
    reasoning: is.object({
        'type!': is.any, id: is.matching(/^rs_/), status, content: is.nullable(is.list(is.any, { most: 0 })),
        'summary!': is.list(part({ 'text!': is.string })), encrypted_content: is.nullable(is.string),
    }),
});
const looseItem = (value, path) => (value && typeof value === 'object' && !('type' in value) ? message : item)(value, path);
const format = is.tagged('type', {
    text: part({}), json_object: part({}),
    json_schema: part({
        'name!': is.matching(/^[a-zA-Z0-9_-]{1,64}$/), 'schema!': is.plain, description: is.string, strict: is.nullable(is.boolean),
    }),
});
const request = is.object({
    'model!': is.filled, 'input!': is.textOr(is.list(looseItem, { least: 1 })), instructions: is.nullable(is.string), stream: is.boolean,
    max_output_tokens: is.number(16, Infinity), temperature: is.number(0, 2), top_p: is.number(0, 1), top_logprobs: is.integer,
    store: is.boolean, include: is.list(is.choice('reasoning.encrypted_content', 'message.output_text.logprobs')), metadata: is.plain,
    user: is.string, safety_identifier: is.string, prompt_cache_key: is.string, service_tier: is.string, parallel_tool_calls: is.boolean,
    truncation: is.choice('auto', 'disabled'), stream_options: is.object({ include_obfuscation: is.boolean }),
    reasoning: is.object({
        effort: is.choice('none', 'minimal', 'low', 'medium', 'high', 'xhigh'), summary: is.choice('auto', 'concise', 'detailed'),
    }),
    text: is.object({ format, verbosity: is.choice('low', 'medium', 'high') }),
    tools: is.list(is.object({
        'type!': is.choice('function'), 'name!': is.matching(/^[a-zA-Z0-9_-]{1,64}$/), description: is.nullable(is.string),
        parameters: is.nullable(is.plain), strict: is.nullable(is.boolean),
    })),
    tool_choice: is.textOr(is.tagged('type', {
        function: part({ 'name!': is.filled }), allowed_tools: part({ 'mode!': is.choice('auto', 'required'), 'tools!': is.list(is.plain) }),
    })),
});

function validateItems(items, issued) {
    const calls = items.filter(({ type }) => type === 'function_call').map((call) => call.call_id);
    const outputs = items.filter(({ type }) => type === 'function_call_output').map((output) => output.call_id);
    for (const id of calls)
        is.must(outputs.includes(id), 'input', `No tool output found for function call ${id}.`);
    for (const id of outputs)
        is.must(calls.includes(id), 'input', `No tool call found for function call output with call_id ${id}.`);
    for (const ids of [calls, outputs])
        is.must(new Set(ids).size === ids.length, 'input', 'call ids must be unique');
    for (const [index, reasoning] of items.entries()) {
        if (reasoning.type !== 'reasoning')
            continue;
        const path = `input[${index}]`;
        is.must(reasoning.encrypted_content, path, `Item with id '${reasoning.id}' not found.`);
        is.must(issued.has(reasoning.encrypted_content), `${path}.encrypted_content`, 'The encrypted content could not be verified.');
        const next = items[index + 1];
        is.must(next && (next.type === 'function_call' || next.type === 'reasoning' || next.role === 'assistant'), path,
            `Item of type 'reasoning' was provided without its required following item.`);
    }
}

export function validate({ body, issued }) {
    request(body, '');
    if (Array.isArray(body.input))
        validateItems(body.input, issued);
    const names = (body.tools ?? []).map(({ name }) => name);
    is.must(new Set(names).size === names.length, 'tools', 'names must be unique');
    is.must(!body.tool_choice || names.length > 0 || ['auto', 'none'].includes(body.tool_choice), 'tool_choice', 'must have tools');
    if (typeof body.tool_choice === 'string')
        is.choice('none', 'auto', 'required')(body.tool_choice, 'tool_choice');
    else if (body.tool_choice?.type === 'function')
        is.choice(...names)(body.tool_choice.name, 'tool_choice.name');
    // Functions are strict here unless they say otherwise.
    (body.tools ?? []).forEach((tool, index) => strictTool(tool, true, `tools[${index}]`));
    if (body.text?.format?.strict)
        is.closedSchema(body.text.format.schema, 'text.format.schema', { allRequired: true });
    for (const [name, value] of Object.entries(body.metadata ?? {}))
        is.string(value, `metadata.${name}`);
}

export const streams = ({ body }) => body.stream === true;

const reasons = { length: 'max_output_tokens', filter: 'content_filter' };

function usageOf({ usage }) {
    return {
        input_tokens: inputTotal(usage), input_tokens_details: { cached_tokens: usage.cacheRead, cache_write_tokens: usage.cacheWrite },
        output_tokens: outputTotal(usage), output_tokens_details: { reasoning_tokens: usage.reasoning },
        total_tokens: inputTotal(usage) + outputTotal(usage),
    };
}

function shell(body) {
    return {
        id: makeId('resp_', 48), object: 'response', created_at: 1790000000, status: 'in_progress', background: false, error: null,
        incomplete_details: null, instructions: body.instructions ?? null, max_output_tokens: body.max_output_tokens ?? null,
        max_tool_calls: null, model, output: [], parallel_tool_calls: body.parallel_tool_calls ?? true, previous_response_id: null,
        prompt_cache_key: null, reasoning: { effort: body.reasoning?.effort ?? 'none', summary: null }, safety_identifier: null,
        service_tier: 'default', store: body.store ?? true, temperature: 1, text: { format: { type: 'text' }, verbosity: 'medium' },
        tool_choice: body.tool_choice ?? 'auto', tools: body.tools ?? [], top_logprobs: 0, top_p: 1, truncation: 'disabled',
        usage: null, user: null, metadata: {},
    };
}

export const newCallId = () => makeId('call_');

// The summary and the proof are handed out only to who asks for them.
function reasoningItem(reply, { body, issued }) {
    const summary = body.reasoning?.summary ? [{ type: 'summary_text', text: reply.thinking }] : [];
    const reasoning = { id: makeId('rs_', 48), type: 'reasoning', summary };
    if (body.include?.includes('reasoning.encrypted_content')) {
        reasoning.encrypted_content = Buffer.from(`\x80openai ${makeId('', 60)}`, 'latin1').toString('base64url');
        issued.set(reasoning.encrypted_content, reply.thinking);
    }
    return reasoning;
}

function itemsOf(reply, call) {
    const items = reply.thinking ? [reasoningItem(reply, call)] : [];
    const part_ = reply.refusal ? { type: 'refusal', refusal: reply.refusal }
        : { type: 'output_text', annotations: [], logprobs: [], text: reply.text };
    const state = reasons[reply.finish] ? 'incomplete' : 'completed';
    if (reply.text || reply.refusal)
        items.push({ id: makeId('msg_', 48), type: 'message', status: state, content: [part_], role: 'assistant' });
    for (const { id, name, args } of reply.calls)
        items.push({ id: makeId('fc_', 48), type: 'function_call', status: state, arguments: args, call_id: id, name });
    return items;
}

function ended(response, reply, output) {
    const reason = reasons[reply.finish];
    return {
        ...response, output, usage: usageOf(reply), status: reason ? 'incomplete' : 'completed',
        incomplete_details: reason ? { reason } : null, completed_at: reason ? null : 1790000003,
    };
}

export const unary = (reply, call) => ended(shell(call.body), reply, itemsOf(reply, call));

function streamedReasoning(item_, output) {
    const added = { type: 'response.output_item.added', output_index: output, item: { ...item_, summary: [] } };
    if (item_.summary.length === 0)
        return [added];
    const [{ text }] = item_.summary;
    const at = { item_id: item_.id, output_index: output, summary_index: 0 };
    return [
        added,
        { type: 'response.reasoning_summary_part.added', ...at, part: { type: 'summary_text', text: '' } },
        ...pieces(text).map((delta) => ({ type: 'response.reasoning_summary_text.delta', ...at, delta })),
        { type: 'response.reasoning_summary_text.done', ...at, text },
        { type: 'response.reasoning_summary_part.done', ...at, part: { type: 'summary_text', text } },
    ];
}

function streamedMessage(item_, output) {
    const [whole] = item_.content;
    const at = { item_id: item_.id, output_index: output, content_index: 0 };
    const [name, field, extra] = whole.type === 'refusal' ? ['refusal', 'refusal', {}] : ['output_text', 'text', { logprobs: [] }];
    return [
        { type: 'response.output_item.added', output_index: output, item: { ...item_, status: 'in_progress', content: [] } },
        { type: 'response.content_part.added', ...at, part: { ...whole, [field]: '' } },
        ...pieces(whole[field]).map((delta) => ({ type: `response.${name}.delta`, ...at, delta, ...extra })),
        { type: `response.${name}.done`, ...at, [field]: whole[field], ...extra },
        { type: 'response.content_part.done', ...at, part: whole },
    ];
}

function streamedCall(item_, output) {
    const at = { item_id: item_.id, output_index: output };
    return [
        { type: 'response.output_item.added', output_index: output, item: { ...item_, status: 'in_progress', arguments: '' } },
        ...pieces(item_.arguments).map((delta) => ({ type: 'response.function_call_arguments.delta', ...at, delta })),
        { type: 'response.function_call_arguments.done', ...at, arguments: item_.arguments, name: item_.name },
    ];
}

const streamed = { reasoning: streamedReasoning, message: streamedMessage, function_call: streamedCall };

export function events(reply, call) {
    const response = shell(call.body);
    call.response = response;
    const output = itemsOf(reply, call);
    const content = [
        { type: 'response.created', response }, { type: 'response.in_progress', response },
        ...output.flatMap((item_, index) => [
            ...streamed[item_.type](item_, index), { type: 'response.output_item.done', output_index: index, item: item_ },
        ]),
    ];
    const last = ended(response, reply, output);
    const ending = [{ type: `response.${last.status}`, response: last }];
    const all = [...content, ...ending].map((event, index) => frame({ ...event, sequence_number: index }));
    return { content: all.slice(0, content.length), ending: all.slice(content.length) };
}

const frame = (document) => `event: ${document.type}\ndata: ${JSON.stringify(document)}\n\n`;
export const error = openaiError;
export const streamError = (status_, message_, { response }) => frame({
    type: 'response.failed', sequence_number: 900,
    response: { ...response, status: 'failed', error: { code: status_ === 429 ? 'rate_limit_exceeded' : 'server_error', message: message_ } },
});
