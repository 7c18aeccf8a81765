// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quota/quota_ledger.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace gateway::test {

using namespace Qt::StringLiterals;

inline qint64 utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate).toMSecsSinceEpoch();
}

inline config::Quota requestQuota(const QString& name, qint64 limit)
{
    return { .name = name, .limit = limit };
}

inline config::Quota tokenQuota(const QString& name, qint64 limit)
{
    return { .name = name, .unit = config::QuotaUnit::Tokens, .limit = limit };
}

// Keys "app" and "other" with all of the quotas.
inline config::Config configWith(const QVector<config::Quota>& quotas)
{
    config::Config config;
    config.quotas = quotas;
    for (const config::Quota& quota : quotas)
        config.defaultQuotas.append(quota.name);
    config.keys = { { .name = u"app"_s }, { .name = u"other"_s } };
    return config;
}

inline quota::Claim tokens(qint64 count, const QString& key = u"app"_s)
{
    return { .key = key, .alias = u"fast"_s, .provider = u"p"_s, .amounts = { .tokens = count } };
}

inline bool isAdmitted(const quota::Admission& admission)
{
    return std::holds_alternative<quota::Reservation>(admission);
}

// Only after isAdmitted().
inline quota::Reservation taken(quota::Admission admission)
{
    return std::move(*std::get_if<quota::Reservation>(&admission));
}

// Only of a refusal.
inline quota::Refusal refused(const quota::Admission& admission)
{
    return *std::get_if<quota::Refusal>(&admission);
}

} // namespace gateway::test
