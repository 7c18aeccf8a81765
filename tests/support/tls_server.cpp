// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tls_server.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr int kPatienceMs = 10'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

QString program(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, { u"/usr/sbin"_s, u"/sbin"_s }) : found;
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(kPatienceMs);
}

} // namespace

TlsServer::TlsServer(quint16 plainPort)
{
    m_running = makeCertificate() && start(plainPort);
}

TlsServer::~TlsServer()
{
    if (m_nginx.state() == QProcess::NotRunning)
        return;
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(kPatienceMs))
        m_nginx.kill();
    m_nginx.waitForFinished(kPatienceMs);
}

QByteArray TlsServer::caFile() const
{
    return m_dir.filePath(u"cert.pem"_s).toLocal8Bit();
}

bool TlsServer::makeCertificate()
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(program(u"openssl"_s),
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=plexus test"_s, u"-addext"_s,
            u"subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:api.example.invalid"_s, u"-keyout"_s,
            m_dir.filePath(u"key.pem"_s), u"-out"_s, m_dir.filePath(u"cert.pem"_s) });
    if (openssl.waitForFinished(kPatienceMs) && openssl.exitCode() == 0)
        return true;
    m_error = "openssl: " + openssl.readAll();
    return false;
}

bool TlsServer::start(quint16 plainPort)
{
    // Another process may take a port between the probe and nginx: then others are tried.
    for (int round = 0; round < 5; ++round) {
        m_http2Port = freePort();
        m_http1Port = freePort();
        const QString dir = m_dir.path();
        const auto server = [&](quint16 port, const QString& protocol) {
            return u"server { listen 127.0.0.1:%1 ssl%2; ssl_certificate %3/cert.pem; ssl_certificate_key "
                   "%3/key.pem; add_header X-Connection $connection always; "
                   "location / { proxy_pass http://127.0.0.1:%4; proxy_buffering off; proxy_http_version "
                   "1.1; "
                   "proxy_set_header Connection \"\"; } }\n"_s.arg(port)
                       .arg(protocol, dir)
                       .arg(plainPort);
        };
        QString text =
            u"daemon off; master_process off; pid %1/pid; error_log %1/error.log warn;\n"
            "events { worker_connections 2048; }\n"
            "http { access_log off; client_max_body_size 64m; client_body_temp_path %1/b; "
            "proxy_temp_path %1/p; fastcgi_temp_path %1/f; uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"_s
                .arg(dir);
        text += server(m_http2Port, u" http2"_s) + server(m_http1Port, {}) + u"}\n"_s;
        QFile file(m_dir.filePath(u"nginx.conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return false;
        file.close();
        m_nginx.setProcessChannelMode(QProcess::MergedChannels);
        m_nginx.start(program(u"nginx"_s), { u"-p"_s, dir, u"-c"_s, file.fileName() });
        if (!m_nginx.waitForStarted(kPatienceMs)) {
            m_error = "nginx (package nginx-light): " + m_nginx.errorString().toUtf8();
            return false;
        }
        for (int attempt = 0; attempt < 100 && m_nginx.state() == QProcess::Running; ++attempt) {
            if (answers(m_http2Port) && answers(m_http1Port))
                return true;
            m_nginx.waitForFinished(20);
        }
        m_error = "nginx: " + m_nginx.readAll();
    }
    return false;
}

} // namespace gateway::test
