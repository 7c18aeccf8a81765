// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/hidden_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::mcp {

namespace {

struct Range {
    char32_t first;
    char32_t last;
    QLatin1StringView what;
};

// Unicode 15, general categories Cc and Cf and the variation selectors; newline, tab and carriage return are
// how descriptions are written.
constexpr std::array kHidden {
    Range { 0x0000, 0x0008, "control character"_L1 },
    Range { 0x000B, 0x000C, "control character"_L1 },
    Range { 0x000E, 0x001F, "control character"_L1 },
    Range { 0x007F, 0x009F, "control character"_L1 },
    Range { 0x00AD, 0x00AD, "soft hyphen"_L1 },
    Range { 0x061C, 0x061C, "text direction"_L1 },
    Range { 0x115F, 0x1160, "blank letter"_L1 },
    Range { 0x180E, 0x180E, "zero width"_L1 },
    Range { 0x200B, 0x200D, "zero width"_L1 },
    Range { 0x200E, 0x200F, "text direction"_L1 },
    Range { 0x202A, 0x202E, "text direction"_L1 },
    Range { 0x2060, 0x2064, "zero width"_L1 },
    Range { 0x2066, 0x2069, "text direction"_L1 },
    Range { 0x206A, 0x206F, "format character"_L1 },
    Range { 0x3164, 0x3164, "blank letter"_L1 },
    Range { 0xFEFF, 0xFEFF, "zero width"_L1 },
    Range { 0xFFF9, 0xFFFB, "format character"_L1 },
    Range { 0xE0000, 0xE007F, "tag"_L1 },
    Range { 0xE0100, 0xE01EF, "variation selector"_L1 },
};

} // namespace

QStringList hiddenCharacters(QStringView text)
{
    QStringList found;
    for (const char32_t c : text.toUcs4()) {
        for (const Range& range : kHidden) {
            if (c < range.first || c > range.last)
                continue;
            const QString code = QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
            const QString named = u"U+%1 (%2)"_s.arg(code, QString(range.what));
            if (!found.contains(named))
                found.append(named);
        }
    }
    return found;
}

} // namespace gateway::mcp
