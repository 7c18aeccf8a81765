// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/internal_error.h"

#include <QStringList>

#include <array>
#include <cstdlib>
#include <memory>

#if __has_include(<execinfo.h>) && __has_include(<dlfcn.h>)
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#define PLEXUS_HAS_STACK
#endif

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

#ifdef PLEXUS_HAS_STACK

constexpr int kMostCalls = 32;
constexpr int kOwnCalls = 1; // stackTrace() itself
constexpr qsizetype kLongestName = 200;

QString readable(const char* symbol)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(symbol, nullptr, nullptr, &status), &std::free);
    return QString::fromUtf8(status == 0 ? name.get() : symbol).left(kLongestName);
}

// The name of a file alone: where a program is installed is nobody's business.
QString fileName(const char* path)
{
    const QString whole = QString::fromLocal8Bit(path);
    return whole.sliced(whole.lastIndexOf(u'/') + 1);
}

QString lineOf(const void* address)
{
    Dl_info info {};
    if (dladdr(address, &info) == 0 || !info.dli_fname)
        return u"?"_s;
    const auto offset = static_cast<const char*>(address) - static_cast<const char*>(info.dli_fbase);
    const QString place = u"%1+0x%2"_s.arg(fileName(info.dli_fname), QString::number(offset, 16));
    return info.dli_sname ? u"%1 %2"_s.arg(place, readable(info.dli_sname)) : place;
}

#endif

} // namespace

QString stackTrace()
{
    QStringList lines;
#ifdef PLEXUS_HAS_STACK
    std::array<void*, kMostCalls> calls {};
    const int count = backtrace(calls.data(), kMostCalls);
    for (int i = kOwnCalls; i < count; ++i)
        lines.append(lineOf(calls.at(static_cast<std::size_t>(i))));
#endif
    return lines.join(u'\n');
}

Error internalError(const QString& message, CodePlace where)
{
    const QString place = u"%1:%2 %3"_s.arg(QString::fromUtf8(where.file))
                              .arg(where.line)
                              .arg(QString::fromUtf8(where.function));
    const QString calls = stackTrace();
    return { .code = ErrorCode::Internal,
        .message = message,
        .detail = calls.isEmpty() ? place : QString(place + u'\n' + calls) };
}

} // namespace gateway
