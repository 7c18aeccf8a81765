// SPDX-License-Identifier: GPL-3.0-or-later
// Google's generateContent as the vendor serves it, a Gemini 3.
import * as is from './shape.mjs';
import { inputTotal, makeId, outputTotal, pieces } from './reply.mjs';

export const dialect = 'gemini';
export const model = 'gemini-3-pro-preview';
export const keyOf = (headers) => headers['x-goog-api-key'];
const actions = { generateContent: 'generate', streamGenerateContent: 'generate', countTokens: 'count' };
export const route = (path) => actions[new RegExp(`^/v1(?:beta)?/models/${model}:(\\w+)$`).exec(path)?.[1]];

// It takes either spelling everywhere.
const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
const proto = (fields) => {
    const check = is.object(fields);
    return (value, path) => {
        is.plain(value, path);
        check(Object.fromEntries(Object.entries(value).map(([name, inner]) => [camel(name), inner])), path);
    };
};
const functionName = is.matching(/^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$/);
const types = ['STRING', 'NUMBER', 'INTEGER', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL'];
const schema = (value, path) => {
    proto({
        type: (type) => is.choice(...types)(String(type).toUpperCase(), `${path}.type`), format: is.string, title: is.string,
        description: is.string, nullable: is.boolean, enum: is.list(is.filled), items: schema, required: is.list(is.string),
        minItems: is.any, maxItems: is.any, minimum: is.any, maximum: is.any, minLength: is.any, maxLength: is.any, minProperties: is.any,
        maxProperties: is.any, pattern: is.string, anyOf: is.list(schema), propertyOrdering: is.list(is.string), default: is.any,
        example: is.any,
        properties: (properties) => {
            for (const [name, inner] of Object.entries(properties))
                schema(inner, `${path}.properties.${name}`);
        },
    })(value, path);
    const names = Object.keys(value.properties ?? {});
    is.must(String(value.type).toUpperCase() !== 'OBJECT' || names.length > 0, `${path}.properties`, 'should be non-empty for OBJECT type');
    for (const name of value.required ?? [])
        is.must(names.includes(name), `${path}.required`, `property is not defined: ${name}`);
};
const inlineData = proto({ 'mimeType!': is.matching(/^\w+\/[\w.+-]+$/), 'data!': is.base64, displayName: is.string });
const fileData = proto({ 'fileUri!': is.matching(/^(https|gs):\/\//), mimeType: is.matching(/^\w+\/[\w.+-]+$/), displayName: is.string });
const data = {
    text: is.string, inlineData, fileData,
    functionCall: proto({ id: is.string, 'name!': functionName, args: is.plain }),
    functionResponse: proto({
        id: is.string, 'name!': functionName, 'response!': is.plain, parts: is.list(proto({ inlineData, fileData })),
    }),
};
const part = (value, path) => {
    proto({ ...data, thought: is.boolean, thoughtSignature: is.matching(/^[A-Za-z0-9+/_-]+={0,2}$/), videoMetadata: is.plain })(value, path);
    const held = Object.keys(value).map(camel).filter((name) => name in data);
    is.must(held.length === 1, path, `required oneof field 'data' must have one initialized field, has ${held.length}`);
};
const content = proto({ role: is.choice('user', 'model'), 'parts!': is.list(part, { least: 1 }) });
const request = proto({
    'contents!': is.list(content, { least: 1 }), systemInstruction: proto({ role: is.string, 'parts!': is.list(part, { least: 1 }) }),
    safetySettings: is.list(is.plain), model: is.string, labels: is.plain,
    tools: is.list(proto({
        functionDeclarations: is.list(proto({
            'name!': functionName, description: is.string, parameters: schema, parametersJsonSchema: is.plain,
        }), { least: 1 }),
    })),
    toolConfig: proto({
        functionCallingConfig: proto({ mode: is.choice('AUTO', 'ANY', 'NONE', 'VALIDATED'), allowedFunctionNames: is.list(is.string) }),
    }),
    generationConfig: proto({
        maxOutputTokens: is.positive, temperature: is.number(0, 2), topP: is.number(0, 1), topK: is.positive, candidateCount: is.choice(1),
        stopSequences: is.list(is.filled, { most: 5 }), seed: is.integer, presencePenalty: is.any, frequencyPenalty: is.any,
        responseMimeType: is.choice('text/plain', 'application/json', 'text/x.enum'), responseSchema: schema, responseJsonSchema: is.plain,
        responseModalities: is.list(is.string), responseLogprobs: is.boolean, logprobs: is.integer, mediaResolution: is.string,
        thinkingConfig: proto({
            includeThoughts: is.boolean, thinkingBudget: is.integer, thinkingLevel: is.choice('LOW', 'HIGH', 'low', 'high'),
        }),
    }),
});
const sentinels = ['skip_thought_signature_validator', 'context_engineering_is_the_way_to_go'];

function validateCalls(contents) {
    let open = [];
    for (const [index, { role, parts }] of contents.entries()) {
        const path = `contents[${index}]`;
        const responses = parts.filter((held) => held.functionResponse).map((held) => held.functionResponse);
        is.must(responses.length === open.length, path,
            'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.');
        for (const [place, call] of open.entries()) {
            const response = call.id ? responses.find(({ id }) => id === call.id) : responses[place];
            is.must(response?.name === call.name, path, `function response name must be ${call.name}, is ${response?.name}`);
        }
        open = parts.filter((held) => held.functionCall).map((held) => held.functionCall);
        is.must(open.length === 0 || role === 'model', path, 'function calls must be of the role model');
        is.must(open.length === 0 || (index > 0 && contents[index - 1].role !== 'model'), path,
            'Please ensure that function call turn comes immediately after a user turn or after a function response turn.');
    }
    is.must(open.length === 0, 'contents', 'a function call turn must be followed by its function response turn');
}

function validateSignatures(contents, issued) {
    for (const { thoughtSignature } of contents.flatMap(({ parts }) => parts)) {
        is.must(thoughtSignature === undefined || sentinels.includes(thoughtSignature) || issued.has(thoughtSignature), 'contents',
            'Thought signature is not valid.');
    }
    const isQuestion = ({ role, parts }) => role !== 'model' && !parts.some((held) => held.functionResponse);
    const current = contents.slice(contents.findLastIndex(isQuestion) + 1);
    for (const { parts } of current.filter(({ role }) => role === 'model')) {
        const first = parts.find((held) => held.functionCall);
        is.must(!first || first.thoughtSignature, 'contents', `Function call is missing a thought_signature in functionCall parts: ${first?.functionCall.name}`);
    }
}

export function validate({ body, action, issued }) {
    if (action === 'count' && body.generateContentRequest)
        return validate({ body: body.generateContentRequest, issued });
    request(body, '');
    is.must(body.contents[0].role !== 'model', 'contents', 'the first turn must be of the role user');
    is.must(body.contents.at(-1).role !== 'model', 'contents', 'the last turn must be of the role user');
    validateCalls(body.contents);
    validateSignatures(body.contents, issued);
    const declared = (body.tools ?? []).flatMap((tool) => tool.functionDeclarations ?? []);
    is.must(new Set(declared.map(({ name }) => name)).size === declared.length, 'tools', 'Duplicate function declaration found');
    for (const declaration of declared)
        is.must(!(declaration.parameters && declaration.parametersJsonSchema), 'tools', 'parameters and parametersJsonSchema exclude each other');
    const calling = body.toolConfig?.functionCallingConfig;
    is.must(!calling || declared.length > 0, 'toolConfig', 'Function calling config is set without function_declarations.');
    is.must(!calling?.allowedFunctionNames || ['ANY', 'VALIDATED'].includes(calling.mode), 'toolConfig', 'allowedFunctionNames needs the mode ANY');
    const config = body.generationConfig ?? {};
    is.must(!(config.responseSchema && config.responseJsonSchema), 'generationConfig', 'one schema only');
    is.must(!(config.responseSchema ?? config.responseJsonSchema) || config.responseMimeType === 'application/json', 'generationConfig',
        'a schema needs the response mime type application/json');
    const thinking = config.thinkingConfig ?? {};
    is.must(!('thinkingBudget' in thinking && 'thinkingLevel' in thinking), 'generationConfig.thinkingConfig', 'budget and level exclude each other');
}

export const streams = ({ path }) => path.includes(':streamGenerateContent');
export const count = (tokens) => ({ totalTokens: tokens, promptTokensDetails: [{ modality: 'TEXT', tokenCount: tokens }] });

const finishes = { stop: 'STOP', stop_sequence: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY', refusal: 'PROHIBITED_CONTENT' };

function usageOf({ usage }) {
    return {
        promptTokenCount: inputTotal(usage), candidatesTokenCount: usage.visible, totalTokenCount: inputTotal(usage) + outputTotal(usage),
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: inputTotal(usage) }],
        ...(usage.cacheRead > 0 ? { cachedContentTokenCount: usage.cacheRead } : {}),
        ...(usage.reasoning > 0 ? { thoughtsTokenCount: usage.reasoning } : {}),
    };
}

function signature(reply, issued) {
    const made = Buffer.from(`\x12\x8cgoogle ${makeId('', 40)}`, 'latin1').toString('base64');
    issued.set(made, reply.thinking);
    return made;
}

// Its calls have no ids.
export const newCallId = () => undefined;

// Thoughts are shown only to who asks; the first call of a turn is signed whether they are or not.
function partsOf(reply, { body, issued }, split) {
    const parts = [];
    const texts = (text, more) => (split ? pieces(text) : [text]).filter(Boolean).map((piece) => ({ text: piece, ...more }));
    if (body.generationConfig?.thinkingConfig?.includeThoughts)
        parts.push(...texts(reply.thinking, { thought: true }));
    parts.push(...texts(reply.text || reply.refusal, {}));
    for (const [index, { name, args }] of reply.calls.entries()) {
        const functionCall = { name, args: JSON.parse(args || '{}') };
        parts.push(index === 0 ? { functionCall, thoughtSignature: signature(reply, issued) } : { functionCall });
    }
    return parts;
}

// A question that is refused before the model sees it.
const blocked = ({ usage }) => ({
    promptFeedback: { blockReason: 'SAFETY' }, modelVersion: model, responseId: makeId('', 22),
    usageMetadata: { promptTokenCount: inputTotal(usage), totalTokenCount: inputTotal(usage) },
});

export function unary(reply, call) {
    if (reply.finish === 'blocked')
        return blocked(reply);
    return {
        candidates: [{ content: { parts: partsOf(reply, call, false), role: 'model' }, finishReason: finishes[reply.finish], index: 0 }],
        usageMetadata: usageOf(reply), modelVersion: model, responseId: makeId('', 22),
    };
}

export function events(reply, call) {
    if (reply.finish === 'blocked')
        return { content: [], ending: [frame(blocked(reply))] };
    const responseId = makeId('', 22);
    const chunk = (parts, finishReason) => ({
        candidates: [{ content: { parts, role: 'model' }, ...(finishReason ? { finishReason } : {}), index: 0 }],
        usageMetadata: usageOf(reply), modelVersion: model, responseId,
    });
    const parts = partsOf(reply, call, true);
    const last = reply.thinking && reply.calls.length === 0 ? { text: '', thoughtSignature: signature(reply, call.issued) } : { text: '' };
    return { content: parts.map((held) => frame(chunk([held]))), ending: [frame(chunk([last], finishes[reply.finish]))] };
}

const frame = (document) => `data: ${JSON.stringify(document)}\r\n\r\n`;
const names = {
    400: 'INVALID_ARGUMENT', 401: 'UNAUTHENTICATED', 403: 'PERMISSION_DENIED', 404: 'NOT_FOUND', 429: 'RESOURCE_EXHAUSTED',
    500: 'INTERNAL', 503: 'UNAVAILABLE',
};
export const error = (status, message) => ({ error: { code: status, message, status: names[status] ?? 'UNKNOWN' } });
export const streamError = (status, message) => frame(error(status, message));
