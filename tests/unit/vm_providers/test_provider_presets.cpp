// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_presets.h"
#include "config/validate.h"
#include "providers/endpoint.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace gateway::config;
using gateway::Dialect;

namespace {

TEST(ProviderPresets, EveryHostedPresetBecomesAValidProvider)
{
    ASSERT_GT(providerPresets().size(), 5);
    for (const ProviderPreset& preset : providerPresets()) {
        if (preset.kind == ProviderPreset::Kind::Custom)
            continue;
        Provider provider { .slug = preset.id };
        if (!preset.chatUrl.isEmpty())
            provider.baseUrls.append({ .dialect = Dialect::Chat, .url = preset.chatUrl });
        if (!preset.messagesUrl.isEmpty())
            provider.baseUrls.append({ .dialect = Dialect::Messages, .url = preset.messagesUrl });
        for (const QString& model : preset.models)
            provider.models.append({ .id = model });
        const Diagnostics diagnostics = validate({ .providers = { provider } });
        for (const auto& diagnostic : diagnostics)
            EXPECT_NE(diagnostic.severity, Diagnostic::Severity::Error)
                << preset.id.toStdString() << ": " << diagnostic.message.toStdString();
    }
}

// A doubled or missing "/v1" in a preset would only show as a 404 of the provider.
TEST(ProviderPresets, EveryAddressLeadsToTheEndpointOfItsDialect)
{
    const auto endpoint = [](const QString& url, Dialect dialect) {
        const Provider provider { .slug = u"p"_s, .baseUrls = { { .dialect = dialect, .url = url } } };
        return gateway::providers::endpointUrl(provider, dialect).value_or(QByteArray());
    };
    for (const ProviderPreset& preset : providerPresets()) {
        if (!preset.chatUrl.isEmpty()) {
            EXPECT_EQ(endpoint(preset.chatUrl, Dialect::Chat), preset.chatUrl.toUtf8() + "/chat/completions");
        }
        if (!preset.messagesUrl.isEmpty()) {
            EXPECT_EQ(endpoint(preset.messagesUrl, Dialect::Messages),
                preset.messagesUrl.toUtf8() + "/v1/messages");
        }
    }
}

TEST(ProviderPresets, AnAddressFindsItsPreset)
{
    const ProviderPreset* openai = findPreset(u"openai"_s);
    ASSERT_NE(openai, nullptr);
    EXPECT_EQ(presetForUrls(openai->chatUrl, {}), openai);
    EXPECT_EQ(presetForUrls(u"https://nowhere.example/v1"_s, {}), nullptr);
}

TEST(ProviderPresets, WhoCanDescribeImagesIsOneOfThePresetsOwnModels)
{
    QStringList describing;
    for (const ProviderPreset& preset : providerPresets()) {
        if (preset.describesImages.isEmpty())
            continue;
        describing.append(preset.id);
        EXPECT_TRUE(preset.models.contains(preset.describesImages)) << qPrintable(preset.id);
    }
    EXPECT_EQ(describing, QStringList({ u"openai"_s, u"gemini"_s }));
}

TEST(ProviderPresets, OneIsForEveryOtherProvider)
{
    int custom = 0;
    for (const ProviderPreset& preset : providerPresets())
        custom += preset.kind == ProviderPreset::Kind::Custom ? 1 : 0;
    EXPECT_EQ(custom, 1);
}

} // namespace
