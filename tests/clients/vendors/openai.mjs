// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenAI's two dialects share.
import { closedSchema } from './shape.mjs';

const types = {
    400: ['invalid_request_error', null], 401: ['invalid_request_error', 'invalid_api_key'],
    403: ['invalid_request_error', 'unsupported_country_region_territory'], 404: ['invalid_request_error', 'model_not_found'],
    413: ['invalid_request_error', 'request_too_large'], 429: ['requests', 'rate_limit_exceeded'],
};

export function openaiError(status, message, param = null) {
    const [type, code] = types[status] ?? ['server_error', null];
    return { error: { message, type, param, code } };
}

// `unsaid`: what `strict` means when it is not said.
export function strictTool(tool, unsaid, path) {
    if ((tool.strict ?? unsaid) === true)
        closedSchema(tool.parameters, `${path}.parameters`, { allRequired: true });
}
