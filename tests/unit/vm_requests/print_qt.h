// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a failed expectation show a QString as text.
#pragma once

#include <QString>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
