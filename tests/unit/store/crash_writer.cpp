// SPDX-License-Identifier: GPL-3.0-or-later
// Writes requests without end and prints "<id> <epoch ms>" once each is queued, to be killed by a test.
// Usage: store_crash_writer <database> <first id>
#include "base/clock.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace gateway;
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    store::Store store(QString::fromLocal8Bit(argv[1]));
    const SystemClock clock;
    QTimer timer;
    qint64 next = QByteArray(argv[2]).toLongLong();
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        inspect::ExchangeRecord record;
        record.id = { QByteArray::number(next++).rightJustified(12, '0') };
        record.startedAtMs = clock.epochMs();
        record.state = inspect::ExchangeState::Completed;
        record.requestHeaders = { { "Content-Type", QByteArray(200, 'x') } };
        record.attempts = { { .provider = QStringLiteral("p"), .startUs = 1 } };
        store.writeExchange(std::make_shared<const inspect::ExchangeRecord>(record));
        std::printf("%s %lld\n", record.id.text.constData(), static_cast<long long>(record.startedAtMs));
        std::fflush(stdout);
    });
    store.open(&application, [&](const Result<void>& opened) {
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
            QCoreApplication::exit(1);
            return;
        }
        timer.start(1);
    });
    return QCoreApplication::exec();
}
