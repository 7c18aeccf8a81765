// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's chat completions as the vendor serves them.
import * as is from './shape.mjs';
import { openaiError, strictTool } from './openai.mjs';
import { inputTotal, makeId, outputTotal, pieces } from './reply.mjs';

export const dialect = 'chat';
export const model = 'gpt-5.2';
export const keyOf = (headers) => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
export const route = (path) => path === '/v1/chat/completions' && 'generate';

const textPart = is.object({ 'type!': is.any, 'text!': is.string });
const texts = is.textOr(is.list(is.tagged('type', { text: textPart }), { least: 1 }));
const userParts = is.textOr(is.list(is.tagged('type', {
    text: textPart,
    image_url: is.object({
        'type!': is.any, 'image_url!': is.object({ 'url!': is.pictureUrl, detail: is.choice('auto', 'low', 'high', 'original') }),
    }),
    input_audio: is.object({ 'type!': is.any, 'input_audio!': is.object({ 'data!': is.base64, 'format!': is.choice('wav', 'mp3') }) }),
    file: is.object({ 'type!': is.any, 'file!': is.object({ file_data: is.string, file_id: is.string, filename: is.string }) }),
}), { least: 1 }));
const toolCall = is.object({
    'id!': is.matching(/^.{1,64}$/), 'type!': is.choice('function'),
    'function!': is.object({ 'name!': is.matching(/^[a-zA-Z0-9_-]{1,64}$/), 'arguments!': is.jsonObjectText }),
});
const message = is.tagged('role', {
    system: is.object({ 'role!': is.any, 'content!': texts, name: is.string }),
    developer: is.object({ 'role!': is.any, 'content!': texts, name: is.string }),
    user: is.object({ 'role!': is.any, 'content!': userParts, name: is.string }),
    assistant: is.object({
        'role!': is.any, name: is.string, refusal: is.nullable(is.string), tool_calls: is.list(toolCall, { least: 1 }),
        content: is.nullable(is.textOr(is.list(is.tagged('type', {
            text: textPart, refusal: is.object({ 'type!': is.any, 'refusal!': is.string }),
        }), { least: 1 }))),
    }),
    tool: is.object({ 'role!': is.any, 'content!': texts, 'tool_call_id!': is.filled }),
});
const request = is.object({
    'model!': is.filled, 'messages!': is.list(message, { least: 1 }), stream: is.boolean,
    stream_options: is.object({ include_usage: is.boolean, include_obfuscation: is.boolean }),
    max_tokens: is.positive, max_completion_tokens: is.positive, temperature: is.number(0, 2), top_p: is.number(0, 1),
    n: is.positive, seed: is.integer, presence_penalty: is.number(-2, 2), frequency_penalty: is.number(-2, 2),
    logprobs: is.boolean, top_logprobs: is.integer, logit_bias: is.plain,
    stop: is.textOr(is.list(is.filled, { least: 1, most: 4 })), user: is.string, store: is.boolean,
    safety_identifier: is.string, prompt_cache_key: is.string, service_tier: is.string, metadata: is.plain,
    verbosity: is.choice('low', 'medium', 'high'), modalities: is.list(is.choice('text', 'audio')),
    reasoning_effort: is.choice('none', 'minimal', 'low', 'medium', 'high', 'xhigh'), parallel_tool_calls: is.boolean,
    tools: is.list(is.object({
        'type!': is.choice('function'),
        'function!': is.object({
            'name!': is.matching(/^[a-zA-Z0-9_-]{1,64}$/), description: is.string, parameters: is.plain, strict: is.nullable(is.boolean),
        }),
    }), { least: 1 }),
    tool_choice: is.textOr(is.tagged('type', {
        function: is.object({ 'type!': is.any, 'function!': is.object({ 'name!': is.filled }) }),
        allowed_tools: is.object({ 'type!': is.any, 'allowed_tools!': is.plain }),
    })),
    response_format: is.tagged('type', {
        text: is.object({ 'type!': is.any }), json_object: is.object({ 'type!': is.any }),
        json_schema: is.object({
            'type!': is.any,
            'json_schema!': is.object({
                'name!': is.matching(/^[a-zA-Z0-9_-]{1,64}$/), 'schema!': is.plain, description: is.string,
                strict: is.nullable(is.boolean),
            }),
        }),
    }),
});

function validateTurns(messages) {
    let open = [];
    for (const [index, turn] of messages.entries()) {
        const path = `messages[${index}]`;
        if (turn.role === 'tool') {
            is.must(open.includes(turn.tool_call_id), path,
                "messages with role 'tool' must be a response to a preceding message with 'tool_calls'");
            open = open.filter((id) => id !== turn.tool_call_id);
            continue;
        }
        is.must(open.length === 0, path,
            `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'; missing: ${open}`);
        if (turn.role !== 'assistant')
            continue;
        is.must(turn.tool_calls || turn.refusal || (turn.content ?? null) !== null, path, "expected 'content' or 'tool_calls'");
        open = (turn.tool_calls ?? []).map(({ id }) => id);
        is.must(new Set(open).size === open.length, path, 'tool call ids must be unique');
    }
    is.must(open.length === 0, 'messages', `tool calls without a response: ${open}`);
}

export function validate({ body }) {
    request(body, '');
    validateTurns(body.messages);
    const names = (body.tools ?? []).map((tool) => tool.function.name);
    is.must(new Set(names).size === names.length, 'tools', 'names must be unique');
    for (const field of ['tool_choice', 'parallel_tool_calls'])
        is.must(!(field in body) || body.tools, field, "is only allowed when 'tools' are specified");
    if (typeof body.tool_choice === 'string')
        is.choice('none', 'auto', 'required')(body.tool_choice, 'tool_choice');
    else if (body.tool_choice?.type === 'function')
        is.choice(...names)(body.tool_choice.function.name, 'tool_choice.function.name');
    is.must(!('stream_options' in body) || body.stream === true, 'stream_options', "is only allowed when 'stream' is enabled");
    is.must(!('max_tokens' in body && 'max_completion_tokens' in body), 'max_tokens', 'not together with max_completion_tokens');
    (body.tools ?? []).forEach((tool, index) => strictTool(tool.function, false, `tools[${index}].function`));
    const format = body.response_format?.json_schema;
    if (format?.strict)
        is.closedSchema(format.schema, 'response_format.json_schema.schema', { allRequired: true });
    for (const [name, value] of Object.entries(body.metadata ?? {}))
        is.string(value, `metadata.${name}`);
}

export const streams = ({ body }) => body.stream === true;

const finishes = { stop: 'stop', stop_sequence: 'stop', length: 'length', filter: 'content_filter', refusal: 'stop' };
const finishOf = (reply) => (reply.calls.length > 0 && reply.finish === 'stop' ? 'tool_calls' : finishes[reply.finish]);

function usageOf({ usage }) {
    return {
        prompt_tokens: inputTotal(usage), completion_tokens: outputTotal(usage),
        total_tokens: inputTotal(usage) + outputTotal(usage),
        prompt_tokens_details: { cached_tokens: usage.cacheRead, cache_write_tokens: usage.cacheWrite, audio_tokens: 0 },
        completion_tokens_details: {
            reasoning_tokens: usage.reasoning, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0,
        },
    };
}

const head = (object) => ({
    id: makeId('chatcmpl-'), object, created: 1790000000, model, service_tier: 'default', system_fingerprint: 'fp_50cad350e4',
});
const callOf = ({ id, name, args }) => ({ id, type: 'function', function: { name, arguments: args } });

export const newCallId = () => makeId('call_');

export function unary(reply) {
    const message = { role: 'assistant', content: reply.text || null, refusal: reply.refusal || null, annotations: [] };
    // Not OpenAI's own service, but everybody who serves thoughts in this dialect.
    if (reply.thinking)
        message.reasoning_content = reply.thinking;
    if (reply.calls.length > 0)
        message.tool_calls = reply.calls.map(callOf);
    return {
        ...head('chat.completion'), usage: usageOf(reply),
        choices: [{ index: 0, message, logprobs: null, finish_reason: finishOf(reply) }],
    };
}

export function events(reply, { body }) {
    const shared = head('chat.completion.chunk');
    const withUsage = body.stream_options?.include_usage === true;
    const chunk = (choices, usage = null) => ({ ...shared, choices, ...(withUsage ? { usage } : {}) });
    const delta = (fields, finish = null) => chunk([{ index: 0, delta: fields, logprobs: null, finish_reason: finish }]);
    const answer = [
        delta({ role: 'assistant', content: reply.calls.length > 0 && !reply.text ? null : '', refusal: null }),
        ...pieces(reply.thinking).map((piece) => delta({ reasoning_content: piece })),
        ...pieces(reply.text).map((piece) => delta({ content: piece })),
        ...pieces(reply.refusal).map((piece) => delta({ refusal: piece })),
        ...reply.calls.flatMap((call, index) => [
            delta({ tool_calls: [{ index, ...callOf({ ...call, args: '' }) }] }),
            ...pieces(call.args).map((piece) => delta({ tool_calls: [{ index, function: { arguments: piece } }] })),
        ]),
    ];
    const ending = [delta({}, finishOf(reply)), ...(withUsage ? [chunk([], usageOf(reply))] : [])];
    return { content: answer.map(frame), ending: [...ending.map(frame), 'data: [DONE]\n\n'] };
}

const frame = (document) => `data: ${JSON.stringify(document)}\n\n`;
export const error = openaiError;
export const streamError = (status, message) => frame(openaiError(status, message));
