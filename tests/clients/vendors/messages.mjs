// SPDX-License-Identifier: GPL-3.0-or-later
// Anthropic's messages as the vendor serves them.
import * as is from './shape.mjs';
import { makeId, outputTotal, pieces } from './reply.mjs';

export const dialect = 'messages';
export const model = 'claude-opus-4-5';
export const keyOf = (headers) => headers['x-api-key'] ?? /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
const routes = { '/v1/messages': 'generate', '/v1/messages/count_tokens': 'count' };
export const route = (path) => routes[path];

const cacheControl = is.nullable(is.object({ 'type!': is.choice('ephemeral'), ttl: is.choice('5m', '1h') }));
const block = (fields) => is.object({ 'type!': is.any, cache_control: cacheControl, ...fields });
const text = block({ 'text!': is.matching(/\S/), citations: is.any });
const image = block({
    'source!': is.tagged('type', {
        base64: is.object({ 'type!': is.any, 'media_type!': is.choice(...is.pictureTypes), 'data!': is.base64 }),
        url: is.object({ 'type!': is.any, 'url!': is.matching(/^https?:\/\//) }),
    }),
});
const document = block({ 'source!': is.plain, title: is.nullable(is.string), context: is.nullable(is.string), citations: is.any });
const toolResult = block({
    'tool_use_id!': is.matching(/^[a-zA-Z0-9_-]+$/), is_error: is.boolean,
    content: is.textOr(is.list(is.tagged('type', { text, image, document }), { least: 1 })),
});
const toolUse = block({
    'id!': is.matching(/^[a-zA-Z0-9_-]+$/), 'name!': is.matching(/^[a-zA-Z0-9_-]{1,128}$/), 'input!': is.plain, caller: is.plain,
});
const thinking = is.object({ 'type!': is.any, 'thinking!': is.string, 'signature!': is.string });
const turn = is.tagged('role', {
    user: is.object({ 'role!': is.any, 'content!': filledOr({ text, image, document, tool_result: toolResult }) }),
    assistant: is.object({ 'role!': is.any, 'content!': filledOr({ text, tool_use: toolUse, thinking }) }),
});
const tool = is.object({
    'name!': is.matching(/^[a-zA-Z0-9_-]{1,128}$/), description: is.string, type: is.choice('custom'), strict: is.boolean,
    cache_control: cacheControl, input_examples: is.any, defer_loading: is.boolean, eager_input_streaming: is.any, allowed_callers: is.any,
    'input_schema!': (value, path) => { is.plain(value, path); is.choice('object')(value.type, `${path}.type`); },
});
const choice = (fields = {}) => is.object({ 'type!': is.any, ...fields });
const shared = {
    'model!': is.filled, 'messages!': is.list(turn, { least: 1 }), cache_control: cacheControl,
    system: is.textOr(is.list(is.tagged('type', { text }))), tools: is.list(tool),
    thinking: is.tagged('type', {
        enabled: choice({ 'budget_tokens!': is.integer, display: is.choice('summarized', 'omitted') }), disabled: choice(),
    }),
    tool_choice: is.tagged('type', {
        auto: choice({ disable_parallel_tool_use: is.boolean }), any: choice({ disable_parallel_tool_use: is.boolean }),
        tool: choice({ 'name!': is.filled, disable_parallel_tool_use: is.boolean }), none: choice(),
    }),
    output_config: is.object({
        effort: is.choice('low', 'medium', 'high', 'max'),
        format: is.nullable(is.object({ 'type!': is.choice('json_schema'), 'schema!': is.plain })),
    }),
};
const countRequest = is.object(shared);
const request = is.object({
    ...shared, 'max_tokens!': is.positive, stream: is.boolean, temperature: is.number(0, 1), top_p: is.number(0, 1), top_k: is.positive,
    stop_sequences: is.list(is.matching(/\S/)), metadata: is.object({ user_id: is.nullable(is.string) }),
    service_tier: is.choice('auto', 'standard_only'),
});

function filledOr(blocks) {
    const parts = is.list(is.tagged('type', blocks), { least: 1 });
    return (value, path) => (typeof value === 'string' ? is.matching(/\S/)(value, path) : parts(value, path));
}

const blocksOf = (content) => (typeof content === 'string' ? [{ type: 'text', text: content }] : content);

function validateTurns(messages, issued) {
    is.must(messages[0].role === 'user', 'messages[0]', 'first message must use the "user" role');
    let open = [];
    for (const [index, { role, content }] of messages.entries()) {
        const path = `messages[${index}]`;
        is.must(index === 0 || messages[index - 1].role !== role, path, 'roles must alternate between "user" and "assistant"');
        const blocks = blocksOf(content);
        const results = blocks.filter(({ type }) => type === 'tool_result').map((result) => result.tool_use_id);
        is.must(blocks.slice(0, results.length).every(({ type }) => type === 'tool_result'), path, 'tool_result blocks must come first');
        is.must(new Set(results).size === results.length, path, 'each tool_use must have a single result');
        for (const id of results)
            is.must(open.includes(id), path, `unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}`);
        const lost = open.filter((id) => !results.includes(id));
        is.must(lost.length === 0, path, `\`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${lost}`);
        open = blocks.filter(({ type }) => type === 'tool_use').map(({ id }) => id);
        is.must(new Set(open).size === open.length, path, '`tool_use` ids must be unique');
        for (const { signature, thinking: thought } of blocks.filter(({ type }) => type === 'thinking'))
            is.must(issued.get(signature) === thought, path, 'Invalid `signature` in `thinking` block');
    }
    is.must(open.length === 0, 'messages', '`tool_use` ids were found without `tool_result` blocks');
}

function validateThinking(body) {
    const { budget_tokens: budget } = body.thinking;
    is.must(budget >= 1024, 'thinking.budget_tokens', 'Input should be greater than or equal to 1024');
    is.must(!body.max_tokens || budget < body.max_tokens, 'max_tokens', 'must be greater than `thinking.budget_tokens`');
    is.must((body.temperature ?? 1) === 1, 'temperature', 'may only be set to 1 when thinking is enabled');
    is.must(!('top_k' in body), 'top_k', 'must be unset when thinking is enabled');
    is.must((body.top_p ?? 1) >= 0.95, 'top_p', 'must be greater than or equal to 0.95 when thinking is enabled');
    is.must(!['any', 'tool'].includes(body.tool_choice?.type), 'tool_choice', 'Thinking may not be enabled when tool_choice forces tool use.');
    const [before, last] = body.messages.slice(-2);
    is.must((last ?? before).role === 'user', 'messages', 'a final assistant message is not supported with thinking');
    const answered = last && blocksOf(last.content)[0].type === 'tool_result';
    is.must(!answered || blocksOf(before.content)[0].type === 'thinking', 'messages',
        'Expected `thinking` or `redacted_thinking`, but found `tool_use`. When `thinking` is enabled, a final `assistant` message must start with a thinking block');
}

function countMarks(value) {
    if (value === null || typeof value !== 'object')
        return 0;
    return Object.entries(value).reduce(
        (sum, [name, inner]) => sum + (name === 'cache_control' && inner ? 1 : countMarks(inner)), 0);
}

export function validate({ body, headers, action, issued }) {
    is.matching(/^\d{4}-\d{2}-\d{2}$/)(headers['anthropic-version'], 'anthropic-version');
    (action === 'count' ? countRequest : request)(body, '');
    validateTurns(body.messages, issued);
    const names = (body.tools ?? []).map(({ name }) => name);
    is.must(new Set(names).size === names.length, 'tools', 'Tool names must be unique.');
    is.must(!body.tool_choice || names.length > 0, 'tool_choice', 'may only be specified while providing `tools`');
    if (body.tool_choice?.type === 'tool')
        is.choice(...names)(body.tool_choice.name, 'tool_choice.name');
    if (body.thinking?.type === 'enabled')
        validateThinking(body);
    is.must(!('temperature' in body && 'top_p' in body), 'temperature', '`temperature` and `top_p` cannot both be specified for this model');
    is.must(countMarks(body) <= 4, 'cache_control', 'A maximum of 4 blocks with cache_control may be provided.');
    if (body.output_config?.format) {
        is.closedSchema(body.output_config.format.schema, 'output_config.format.schema',
            { refused: ['minimum', 'maximum', 'minLength', 'maxLength', 'multipleOf', 'maxItems'] });
    }
}

export const streams = ({ body }) => body.stream === true;
export const count = (tokens) => ({ input_tokens: tokens });

const stops = { stop: 'end_turn', stop_sequence: 'stop_sequence', length: 'max_tokens', filter: 'refusal', refusal: 'refusal' };
const stopOf = (reply) => ({
    stop_reason: reply.calls.length > 0 && reply.finish === 'stop' ? 'tool_use' : stops[reply.finish],
    stop_sequence: reply.finish === 'stop_sequence' ? 'END' : null,
});

const inputUsage = ({ usage }) => ({
    input_tokens: usage.fresh, cache_creation_input_tokens: usage.cacheWrite, cache_read_input_tokens: usage.cacheRead,
    cache_creation: { ephemeral_5m_input_tokens: usage.cacheWrite, ephemeral_1h_input_tokens: 0 },
});
const outputUsage = ({ usage }) => ({
    output_tokens: outputTotal(usage), ...(usage.reasoning > 0 ? { output_tokens_details: { thinking_tokens: usage.reasoning } } : {}),
});

export const newCallId = () => makeId('toolu_01', 22);

function signatureFor(thought, issued) {
    const signature = Buffer.from(`\x12\xb4anthropic ${makeId('', 40)}`, 'latin1').toString('base64');
    issued.set(signature, thought);
    return signature;
}

export function unary(reply, { issued }) {
    const content = [];
    if (reply.thinking)
        content.push({ type: 'thinking', thinking: reply.thinking, signature: signatureFor(reply.thinking, issued) });
    if (reply.text || reply.refusal)
        content.push({ type: 'text', text: reply.text || reply.refusal });
    for (const { id, name, args } of reply.calls)
        content.push({ type: 'tool_use', id, name, input: JSON.parse(args || '{}') });
    return {
        id: makeId('msg_01', 22), type: 'message', role: 'assistant', model, content, ...stopOf(reply),
        usage: { ...inputUsage(reply), ...outputUsage(reply), service_tier: 'standard' },
    };
}

export function events(reply, { issued }) {
    const content = [];
    let index = -1;
    const add = (start, deltas) => {
        ++index;
        content.push({ type: 'content_block_start', index, content_block: start });
        for (const delta of deltas)
            content.push({ type: 'content_block_delta', index, delta });
        content.push({ type: 'content_block_stop', index });
    };
    const start = {
        type: 'message_start',
        message: {
            id: makeId('msg_01', 22), type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null,
            usage: { ...inputUsage(reply), output_tokens: 1, service_tier: 'standard' },
        },
    };
    if (reply.thinking) {
        add({ type: 'thinking', thinking: '', signature: '' }, [
            ...pieces(reply.thinking).map((piece) => ({ type: 'thinking_delta', thinking: piece })),
            { type: 'signature_delta', signature: signatureFor(reply.thinking, issued) },
        ]);
    }
    if (reply.text || reply.refusal) {
        add({ type: 'text', text: '' },
            pieces(reply.text || reply.refusal).map((piece) => ({ type: 'text_delta', text: piece })));
    }
    for (const { id, name, args } of reply.calls) {
        add({ type: 'tool_use', id, name, input: {} },
            ['', ...pieces(args)].map((piece) => ({ type: 'input_json_delta', partial_json: piece })));
    }
    const ending = [{ type: 'message_delta', delta: stopOf(reply), usage: { ...inputUsage(reply), ...outputUsage(reply) } }, { type: 'message_stop' }];
    return { content: [start, { type: 'ping' }, ...content].map(frame), ending: ending.map(frame) };
}

const frame = (document_) => `event: ${document_.type}\ndata: ${JSON.stringify(document_)}\n\n`;
const types = {
    400: 'invalid_request_error', 401: 'authentication_error', 403: 'permission_error', 404: 'not_found_error',
    413: 'request_too_large', 429: 'rate_limit_error', 504: 'timeout_error', 529: 'overloaded_error',
};
export const error = (status, message) => (
    { type: 'error', error: { type: types[status] ?? 'api_error', message }, request_id: makeId('req_011', 20) });
export const streamError = (status, message) => frame(error(status, message));
