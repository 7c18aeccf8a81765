// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over each file of the folder given, and over each file's beginnings: truncation is the
// mutation that finds most.
#include "fuzz/fuzz_input.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

constexpr qsizetype kMaxBeginnings = 400;

void run(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_<name> CORPUS-FOLDER\n", stderr);
        return 2;
    }
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(name));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        std::fprintf(stderr, "%s\n", qPrintable(name));
        run(bytes);
        const qsizetype step = qMax<qsizetype>(1, bytes.size() / kMaxBeginnings);
        for (qsizetype size = 0; size < bytes.size(); size += step)
            run(bytes.first(size));
    }
    // An empty corpus proves nothing.
    return names.isEmpty() ? 1 : 0;
}
