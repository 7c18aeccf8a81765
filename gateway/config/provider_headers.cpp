// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/provider_headers.h"

#include "config/field_tables.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace gateway::config {

QString headerPlace(const Provider& provider, const Header& header)
{
    return u"providers.%1.headers.%2"_s.arg(provider.slug, QString::fromUtf8(header.name));
}

QVector<QPair<QString, SecretSource>> headerCredentials(const Provider& provider)
{
    QVector<QPair<QString, SecretSource>> found;
    for (const Header& header : provider.headers) {
        const SecretSource source = secretFromText(QString::fromUtf8(header.value));
        const bool isPlain =
            source.kind == SecretSource::Kind::Plain || source.kind == SecretSource::Kind::None;
        if (!isPlain || header.value.startsWith(kSealedByOriginal))
            found.append({ headerPlace(provider, header), source });
    }
    return found;
}

ConfigPtr withHeaderValues(const ConfigPtr& config, const CredentialTable& values)
{
    if (values.secrets.isEmpty())
        return config;
    const auto filled = std::make_shared<Config>(*config);
    for (Provider& provider : filled->providers) {
        for (Header& header : provider.headers) {
            const auto value = values.secrets.constFind(headerPlace(provider, header));
            if (value != values.secrets.constEnd())
                header.value = value->reveal();
        }
    }
    return filled;
}

QString headerProblem(const Provider& provider, const CredentialTable& values)
{
    for (const Header& header : provider.headers) {
        const QString problem = values.problems.value(headerPlace(provider, header));
        if (!problem.isEmpty())
            return u"The header %1: %2"_s.arg(QString::fromUtf8(header.name), problem);
    }
    return {};
}

} // namespace gateway::config
