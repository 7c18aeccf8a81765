// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_worker.h"

#include <QDateTime>

namespace app::viewmodels {

ClientWorker::ClientWorker(const clients::World& world, QObject* parent)
    : QObject(parent)
    , m_desk(std::make_unique<clients::ClientDesk>(
          world, clients::builtInRecipes(), &QDateTime::currentMSecsSinceEpoch))
    , m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("clients"));
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

ClientWorker::~ClientWorker()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace app::viewmodels

#include "moc_client_worker.cpp"
