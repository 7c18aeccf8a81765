// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/short_text.h"

#include "base/redact.h"

#include <algorithm>

namespace gateway::pipeline {

QString shortText(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 2000))).simplified();
    if (text.size() > 500)
        text = text.first(500) + u'\u2026';
    return redactText(text);
}

} // namespace gateway::pipeline
