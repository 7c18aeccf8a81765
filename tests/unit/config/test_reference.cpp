// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_tables.h"
#include "config/yaml_config.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace gateway::config;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(RESOURCES_DIR "/") + QLatin1StringView(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

} // namespace

// PLEXUS_UPDATE_REFERENCE=1 writes the file instead; look at the difference before committing it.
TEST(ConfigReference, IsInStepWithTheFieldTables)
{
    const QByteArray generated = fieldReference().toUtf8();
    if (qEnvironmentVariableIsSet("PLEXUS_UPDATE_REFERENCE")) {
        QFile file(QStringLiteral(RESOURCES_DIR "/config-reference.md"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(generated);
    }
    EXPECT_TRUE(resource("config-reference.md") == generated)
        << "run test_config with PLEXUS_UPDATE_REFERENCE=1 and commit resources/config-reference.md";
}

TEST(ConfigExample, ReadsWithoutARemark)
{
    const ReadOutcome outcome = readYaml(resource("plexus.example.yaml"));
    for (const Diagnostic& diagnostic : outcome.diagnostics)
        ADD_FAILURE() << qPrintable(formatDiagnostic(u"plexus.example.yaml"_s, diagnostic));
    EXPECT_TRUE(outcome.config.has_value());
}
