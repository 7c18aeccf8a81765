// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration reader: any text gives a configuration or a reason, and what it accepted survives being
// written and read again.
#include "config/yaml_config.h"
#include "fuzz/fuzz_input.h"

using namespace gateway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, qMin<std::size_t>(size, 8192));
    const config::ReadOutcome outcome = config::readYaml(text);
    fuzz::require(outcome.config.has_value() != config::hasErrors(outcome.diagnostics));
    if (!outcome.config)
        return 0;
    const QByteArray written = config::writeYaml(*outcome.config);
    const config::ReadOutcome again = config::readYaml(written);
    fuzz::require(again.config.has_value());
    fuzz::require(config::writeYaml(*again.config) == written);
    return 0;
}
