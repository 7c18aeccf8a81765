// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_samples.h"

#include "config/yaml_config.h"

#include <QFile>

#include <cstdio>

#include <gtest/gtest.h>

namespace gateway::service::test {

QByteArray sampleYaml(const QByteArray& apiKey, const QByteArray& displayName)
{
    return "providers:\n"
           "  sample:\n"
           "    display_name: "
        + displayName
        + "\n"
          "    api_base_url: https://api.sample.example/v1\n"
          "    api_key: "
        + apiKey
        + "\n"
          "    models: [large]\n"
          "models:\n"
          "  smart:\n"
          "    targets: [{provider: sample, model: large}]\n";
}

config::Config sampleConfig(const QString& displayName)
{
    return config::readYaml(sampleYaml("env:SAMPLE_KEY", displayName.toUtf8())).config.value();
}

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << qPrintable(file.errorString());
    ASSERT_EQ(file.write(text), text.size());
}

void replaceFile(const QString& path, const QByteArray& text)
{
    const QString beside = path + QStringLiteral(".new");
    writeFile(beside, text);
    ASSERT_EQ(std::rename(beside.toLocal8Bit().constData(), path.toLocal8Bit().constData()), 0);
}

} // namespace gateway::service::test
