// SPDX-License-Identifier: GPL-3.0-or-later
// What a request says to the model, whichever dialect says it.
//   {system, texts, images, results, resultImages, tools, toolChoice, schema, maxTokens, stop, temperature}

const list = (content) => (typeof content === 'string' ? [{ type: 'text', text: content }] : content ?? []);
const textsOf = (content) => list(content).map(({ text }) => text).filter(Boolean);
const fromDataUri = (uri) => /^data:.*?;base64,(.*)$/s.exec(uri)?.[1] ?? uri;

function chat(body) {
    const of = (...roles) => body.messages.filter(({ role }) => roles.includes(role));
    const images = (turns) => turns.flatMap(({ content }) => list(content)).filter(({ type }) => type === 'image_url')
        .map(({ image_url: { url } }) => fromDataUri(url));
    const choice = body.tool_choice;
    return {
        system: of('system', 'developer').flatMap(({ content }) => textsOf(content)).join('\n'),
        texts: of('user').flatMap(({ content }) => textsOf(content)), images: images(of('user')),
        results: of('tool').map(({ content }) => textsOf(content).join('')),
        tools: (body.tools ?? []).map((tool) => tool.function.name), toolChoice: choice?.function ?? choice,
        schema: body.response_format?.json_schema?.schema, maxTokens: body.max_completion_tokens ?? body.max_tokens,
        stop: [body.stop ?? []].flat(), temperature: body.temperature,
    };
}

function responses(body) {
    const items = typeof body.input === 'string' ? [{ role: 'user', content: body.input }] : body.input;
    const of = (...roles) => items.filter(({ role }) => roles.includes(role));
    const outputs = items.filter(({ type }) => type === 'function_call_output');
    const parts = [...of('user').flatMap(({ content }) => list(content)), ...outputs.flatMap(({ output }) => list(output))];
    const choice = body.tool_choice;
    return {
        system: [body.instructions, ...of('system', 'developer').flatMap(({ content }) => textsOf(content))].filter(Boolean).join('\n'),
        texts: of('user').flatMap(({ content }) => textsOf(content)),
        images: parts.filter(({ type }) => type === 'input_image').map(({ image_url: url }) => fromDataUri(url)),
        results: outputs.map(({ output }) => textsOf(output).join('')), tools: (body.tools ?? []).map(({ name }) => name),
        toolChoice: choice?.name ? { name: choice.name } : choice, schema: body.text?.format?.schema, maxTokens: body.max_output_tokens,
        stop: [], temperature: body.temperature,
    };
}

function messages(body) {
    const blocks = body.messages.filter(({ role }) => role === 'user').flatMap(({ content }) => list(content));
    const results = blocks.filter(({ type }) => type === 'tool_result');
    const inner = [...blocks, ...results.flatMap(({ content }) => list(content))];
    const choices = { any: 'required', auto: 'auto', none: 'none' };
    const choice = body.tool_choice;
    return {
        system: textsOf(body.system).join('\n'), texts: blocks.filter(({ type }) => type === 'text').map(({ text }) => text),
        images: inner.filter(({ type }) => type === 'image').map(({ source }) => source.data ?? source.url),
        results: results.map(({ content }) => textsOf(content).join('')), tools: (body.tools ?? []).map(({ name }) => name),
        toolChoice: choice?.name ? { name: choice.name } : choices[choice?.type], schema: body.output_config?.format?.schema,
        maxTokens: body.max_tokens, stop: body.stop_sequences ?? [], temperature: body.temperature,
    };
}

function gemini(body) {
    const parts = body.contents.filter(({ role }) => role !== 'model').flatMap((content) => content.parts);
    const results = parts.filter((part) => part.functionResponse).map((part) => part.functionResponse);
    const config = body.generationConfig ?? {};
    const calling = body.toolConfig?.functionCallingConfig;
    const names = calling?.allowedFunctionNames;
    const choices = { ANY: 'required', AUTO: 'auto', NONE: 'none' };
    return {
        system: (body.systemInstruction?.parts ?? []).map(({ text }) => text).join('\n'),
        texts: parts.map(({ text }) => text).filter(Boolean),
        images: [...parts, ...results.flatMap((response) => response.parts ?? [])].filter((part) => part.inlineData ?? part.fileData)
            .map((part) => part.inlineData?.data ?? part.fileData.fileUri),
        results: results.map(({ response }) => response.output ?? response.error ?? response.content ?? JSON.stringify(response)),
        tools: (body.tools ?? []).flatMap((tool) => tool.functionDeclarations).map(({ name }) => name),
        toolChoice: names ? { name: names[0] } : choices[calling?.mode], schema: config.responseJsonSchema ?? config.responseSchema,
        maxTokens: config.maxOutputTokens, stop: config.stopSequences ?? [], temperature: config.temperature,
    };
}

const readers = { chat, responses, messages, gemini };
export const seen = ({ dialect, body }) => readers[dialect](body);
