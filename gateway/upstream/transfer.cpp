// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/transfer.h"

#include "upstream/address_reach.h"
#include "upstream/curl_error.h"
#include "upstream/request_check.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace gateway::upstream {

namespace {

constexpr char kUnpacked[] = "identity";
constexpr qsizetype kHeadLimit = 256 * 1024;
// libcurl allocates the upload buffer per handle: small for the many, large for the few big bodies.
constexpr long kSmallUploadBuffer = 16 * 1024;
constexpr long kLargeUploadBuffer = 64 * 1024;
constexpr qint64 kLargeBody = 256 * 1024;
// libcurl joins a body below 64 KB to the head.
constexpr qint64 kOnePiece = 60 * 1024;
// libcurl allocates a byte more, and a stream holds on to it: what comes is an event of some hundred bytes.
constexpr long kReceivePieces = 2 * 1024 - 1;
constexpr long kReceiveWhole = 16 * 1024;

// The address a socket would connect to means this computer.
bool isOwnAddress(const QHostAddress& address, const QVector<QHostAddress>& others)
{
    bool isV4 = false;
    const QHostAddress v4(address.toIPv4Address(&isV4)); // maps ::ffff:127.0.0.1 too
    const QHostAddress plain = isV4 ? v4 : address;
    return plain.isLoopback() || plain == QHostAddress(QHostAddress::AnyIPv4)
        || plain == QHostAddress(QHostAddress::AnyIPv6) || others.contains(plain);
}

Error timeoutError(const QByteArray& url, const QString& what, int limitMs)
{
    return { .code = ErrorCode::UpstreamTimeout,
        .message = u"%1 %2 %3."_s.arg(hostOf(url), what, secondsText(limitMs)),
        .failureClass = FailureClass::Target };
}

} // namespace

Transfer::Transfer(const Clock& clock, CURL* easy, UpstreamRequest request, UpstreamListener* listener,
    const AddressFacts& address, const OwnListeners& own)
    : m_clock(clock)
    , m_easy(easy)
    , m_request(std::move(request))
    , m_listener(listener)
    , m_address(address)
    , m_own(own)
    , m_startUs(clock.monotonicUs())
    , m_lastActivityUs(m_startUs)
{
    configure();
    configureHeaders();
    configureBody();
    configureProxy();
}

Transfer::~Transfer()
{
    // libcurl may write there when it closes the handle.
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, nullptr);
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, nullptr);
    curl_easy_setopt(m_easy, CURLOPT_CURLU, nullptr);
    curl_slist_free_all(m_headerLines);
}

void Transfer::prepare(CURL* easy, const QByteArray& extraCaFile)
{
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    // A redirect would carry the credential to another host.
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // Without it, giving up a call while its name is being resolved waits for the resolver's thread.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    // A provider that vanished without a word is noticed, also behind a router that forgets idle streams.
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    // A provider that packs its answer all the same is unpacked.
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, kUnpacked);
    // What is meant for the provider is not shown to a proxy that only tunnels.
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    if (!extraCaFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, extraCaFile.constData());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::headerCallback);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::writeCallback);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &Transfer::readCallback);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &Transfer::openSocket);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &Transfer::prerequestCallback);
}

void Transfer::configure()
{
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    // Both: what libcurl sends to comes from the parsed one, what it says it sent to from the text.
    curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.constData());
    curl_easy_setopt(m_easy, CURLOPT_CURLU, m_address.parsed.get());
    curl_easy_setopt(
        m_easy, CURLOPT_BUFFERSIZE, m_request.answer == AnswerSize::Pieces ? kReceivePieces : kReceiveWhole);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeoutMs));
    // A connection somebody else opened was let to lead anywhere.
    if (m_request.reach == Reach::PublicOnly)
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PIPEWAIT, m_request.url.startsWith("https:") ? 1L : 0L);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
}

void Transfer::configureHeaders()
{
    QByteArray line;
    const auto add = [this, &line](std::initializer_list<QByteArrayView> parts) {
        line.resize(0);
        appendParts(line, parts);
        m_headerLines = curl_slist_append(m_headerLines, line.constData());
    };
    line.reserve(256);
    for (const Header& header : m_request.headers) {
        if (isFramingHeader(header.name))
            continue;
        // "Name;" is how libcurl is told to send an empty value.
        if (header.value.isEmpty())
            add({ header.name, ";" });
        else
            add({ header.name, ": ", header.value });
    }
    // Answers are read on their way. libcurl would say so too, but makes that line anew for every request.
    if (!hasHeader(m_request.headers, "Accept-Encoding"))
        add({ "Accept-Encoding: ", kUnpacked });
    // libcurl would add these of its own; the first to bodies beyond a megabyte.
    if (m_request.body.size() > kOnePiece)
        add({ "Expect:" });
    for (const char* name : { "Accept", "Content-Type" }) {
        if (!hasHeader(m_request.headers, name))
            add({ name, ":" });
    }
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerLines);
    // A stream may go on for minutes; libcurl has its own copy.
    m_request.headers = {};
}

void Transfer::configureBody()
{
    const qint64 size = m_request.body.size();
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool sendsBody = isPost() || size > 0;
    if (sendsBody) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(size));
        // An empty body is nothing to rewind: only a connection of its own keeps it from being sent again.
        if (size == 0)
            curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
        // What fits libcurl sends in one piece with the head (and then needs no upload buffer); it could send
        // that a second time, which aboutToSend() refuses. What does not fit is read piece by piece. No
        // SEEKFUNCTION on purpose: libcurl can then not rewind, and so never sends a body twice.
        m_isOnePiece = size > 0 && size <= kOnePiece;
        if (m_isOnePiece) {
            m_onePiece = m_request.body.joined();
            curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_onePiece.constData());
        } else {
            curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, nullptr);
        }
        curl_easy_setopt(
            m_easy, CURLOPT_UPLOAD_BUFFERSIZE, size > kLargeBody ? kLargeUploadBuffer : kSmallUploadBuffer);
    }
    if (!sendsBody)
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
    if (m_request.method != (sendsBody ? "POST" : "GET"))
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void Transfer::configureProxy()
{
    const bool isDirect = m_request.proxy == u"direct" || (m_request.proxy.isEmpty() && m_address.isLoopback);
    if (isDirect) {
        // By itself this computer is never reached by way of another one.
        curl_easy_setopt(m_easy, CURLOPT_PROXY, "");
    } else if (!m_request.proxy.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_PROXY, m_request.proxy.toUtf8().constData());
    } else {
        // libcurl reads http_proxy, HTTPS_PROXY, ALL_PROXY and NO_PROXY.
        curl_easy_setopt(m_easy, CURLOPT_PROXY, nullptr);
    }
    // What is set here is not undone by the environment's NO_PROXY.
    // Nor may it lead a guarded call past the proxy that mayReach() counts on.
    const bool ignoresExceptions =
        isDirect || !m_request.proxy.isEmpty() || m_request.reach == Reach::PublicOnly;
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, ignoresExceptions ? "" : nullptr);
}

void Transfer::abandon()
{
    m_listener = nullptr;
    m_abandoned = true;
    // An HTTP/2 connection nobody else uses is closed: libcurl (7.88 to 8.14) writes the reset of a stream
    // into a buffer of its own and does not send it before the connection's next use.
    curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, 1L);
}

long Transfer::localPort() const
{
    long port = 0;
    return m_hasRun && curl_easy_getinfo(m_easy, CURLINFO_LOCAL_PORT, &port) == CURLE_OK ? port : 0;
}

bool Transfer::resume()
{
    m_paused = false;
    m_lastActivityUs = m_clock.monotonicUs();
    return m_held;
}

size_t Transfer::headerCallback(char* data, size_t size, size_t count, void* self)
{
    auto* transfer = static_cast<Transfer*>(self);
    const size_t length = size * count;
    return transfer->takeHeaderLine({ data, static_cast<qsizetype>(length) }) ? length : 0;
}

// The head of what libcurl hands on: without its packing, and so of unknown length.
UpstreamHead Transfer::unpacked(UpstreamHead head)
{
    if (!hasHeader(head.headers, "content-encoding"))
        return head;
    head.headers.removeIf([](const Header& header) {
        return equalsIgnoringCase(header.name, "content-encoding")
            || equalsIgnoringCase(header.name, "content-length");
    });
    return head;
}

bool Transfer::takeHeaderLine(QByteArrayView line)
{
    if (m_abandoned)
        return false;
    if (m_headDone)
        return true; // a trailer
    m_headBytes += line.size();
    if (m_headBytes > kHeadLimit) {
        m_headTooLarge = true;
        return false;
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (std::exchange(m_statusLineNext, false)) {
        m_head = {};
        const qsizetype space = line.indexOf(' ');
        m_head.status = space < 0
            ? 0
            : line.sliced(space + 1).first(std::min<qsizetype>(3, line.size() - space - 1)).toInt();
        return true;
    }
    if (!line.isEmpty()) {
        takeField(line);
        return true;
    }
    m_statusLineNext = true;
    if (m_head.status < 200)
        return true; // an interim head: the real one follows
    m_headDone = true;
    dropBody();
    m_headUs = m_lastActivityUs = m_clock.monotonicUs();
    const UpstreamHead head = unpacked(std::exchange(m_head, {}));
    if (m_listener)
        m_listener->onHead(head);
    return !m_abandoned;
}

void Transfer::takeField(QByteArrayView line)
{
    if ((line.startsWith(' ') || line.startsWith('\t'))) {
        // A value folded over lines, as old servers still do.
        if (!m_head.headers.isEmpty())
            m_head.headers.last().value += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    // What is not a field is nothing a client should see.
    if (isHeaderName(name) && isHeaderValue(value))
        m_head.headers.append({ name.toByteArray(), value.toByteArray() });
}

size_t Transfer::writeCallback(char* data, size_t size, size_t count, void* self)
{
    return static_cast<Transfer*>(self)->takeBody({ data, static_cast<qsizetype>(size * count) });
}

size_t Transfer::takeBody(QByteArrayView bytes)
{
    if (m_abandoned)
        return 0;
    if (m_paused) {
        m_held = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    m_lastActivityUs = m_clock.monotonicUs();
    if (m_firstByteUs < 0)
        m_firstByteUs = m_lastActivityUs;
    if (m_listener)
        m_listener->onData(bytes);
    return m_abandoned ? 0 : static_cast<size_t>(bytes.size());
}

size_t Transfer::readCallback(char* buffer, size_t size, size_t count, void* self)
{
    return static_cast<Transfer*>(self)->giveBody(buffer, size * count);
}

int Transfer::prerequestCallback(void* self, char*, char*, int, int)
{
    return static_cast<Transfer*>(self)->aboutToSend() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

// A kept connection that turns out dead makes libcurl try the next by itself.
bool Transfer::aboutToSend()
{
    if (std::exchange(m_sentBefore, true)) {
        m_resendRefused = true;
        return false;
    }
    if (m_isOnePiece)
        bodySent();
    return true;
}

void Transfer::bodySent()
{
    m_lastActivityUs = m_clock.monotonicUs();
    m_sentUs = m_lastActivityUs;
    // Sent once and never again.
    m_request.body = {};
    if (m_listener)
        m_listener->onSent();
}

// An answered request is not sent again, and its stream may go on for minutes. But a provider may answer
// before it has taken all, and over HTTP/2 libcurl reads what is left from where it is.
void Transfer::dropBody()
{
    curl_off_t sent = 0;
    if (!m_isOnePiece || curl_easy_getinfo(m_easy, CURLINFO_SIZE_UPLOAD_T, &sent) != CURLE_OK
        || sent < m_onePiece.size())
        return;
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, nullptr);
    m_onePiece = {};
}

size_t Transfer::giveBody(char* buffer, size_t room)
{
    if (m_abandoned)
        return CURL_READFUNC_ABORT;
    size_t given = 0;
    while (given < room && m_piece < m_request.body.pieces.size()) {
        const QByteArray& piece = m_request.body.pieces[m_piece];
        const auto part = static_cast<size_t>(
            std::min<qsizetype>(piece.size() - m_offset, static_cast<qsizetype>(room - given)));
        std::memcpy(buffer + given, piece.constData() + m_offset, part);
        given += part;
        m_offset += static_cast<qsizetype>(part);
        if (m_offset == piece.size()) {
            ++m_piece;
            m_offset = 0;
        }
    }
    m_lastActivityUs = m_clock.monotonicUs();
    if (m_piece == m_request.body.pieces.size() && m_sentUs < 0)
        bodySent();
    return given;
}

curl_socket_t Transfer::openSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto* transfer = static_cast<Transfer*>(self);
    const QHostAddress target(&address->addr);
    quint16 port = 0;
    if (address->family == AF_INET) {
        sockaddr_in v4 {};
        std::memcpy(&v4, &address->addr, sizeof v4);
        port = ntohs(v4.sin_port);
    } else if (address->family == AF_INET6) {
        sockaddr_in6 v6 {};
        std::memcpy(&v6, &address->addr, sizeof v6);
        port = ntohs(v6.sin6_port);
    }
    if (isOwnAddress(target, transfer->m_own.addresses) && transfer->m_own.ports.contains(port)) {
        transfer->m_loopRefused = true;
        return CURL_SOCKET_BAD;
    }
    if (!transfer->mayReach(target)) {
        transfer->m_reachRefused = true;
        return CURL_SOCKET_BAD;
    }
#ifdef Q_OS_LINUX
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
#elif defined(Q_OS_WIN)
    // As socket() makes it, but for no program to inherit.
    return ::WSASocketW(address->family, address->socktype, address->protocol, nullptr, 0,
        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
#else
    // Others cannot say it while opening.
    const curl_socket_t opened = ::socket(address->family, address->socktype, address->protocol);
    ::fcntl(opened, F_SETFD, FD_CLOEXEC); // NOLINT(*-vararg): POSIX
    return opened;
#endif
}

CallPhase Transfer::phase() const
{
    if (m_headDone)
        return CallPhase::Receiving;
    if (infoTime(CURLINFO_PRETRANSFER_TIME_T) > 0)
        return CallPhase::Waiting;
    // CURLINFO_CONNECT_TIME_T is 0 until the TLS handshake is over too.
    if (localPort() > 0)
        return CallPhase::Securing;
    if (infoTime(CURLINFO_NAMELOOKUP_TIME_T) > 0)
        return CallPhase::Connecting;
    return CallPhase::Resolving;
}

std::optional<Error> Transfer::expired(qint64 nowUs) const
{
    const auto over = [nowUs](qint64 sinceUs, int limitMs) {
        return limitMs > 0 && nowUs - sinceUs > limitMs * qint64(1000);
    };
    if (over(m_startUs, m_request.totalTimeoutMs))
        return timeoutError(m_request.url, u"did not finish its answer within"_s, m_request.totalTimeoutMs);
    const CallPhase reached = phase();
    switch (reached) {
    case CallPhase::Resolving:
    case CallPhase::Connecting:
    case CallPhase::Securing:
        // libcurl watches this too, but not while a call waits for a connection that another one makes.
        if (over(m_startUs, m_request.connectTimeoutMs))
            return connectTimeout(reached, m_request.url, m_request.connectTimeoutMs);
        return std::nullopt;
    case CallPhase::Waiting:
        // From the last byte the provider took.
        if (!over(std::max(m_lastActivityUs, connectedUs()), m_request.firstByteTimeoutMs))
            return std::nullopt;
        return timeoutError(m_request.url,
            m_sentUs < 0 && m_request.body.size() > 0 ? u"took no more of the request for"_s
                                                      : u"did not begin to answer within"_s,
            m_request.firstByteTimeoutMs);
    case CallPhase::Receiving:
        if (m_paused || m_held || !over(m_lastActivityUs, m_request.idleTimeoutMs))
            return std::nullopt;
        return timeoutError(
            m_request.url, u"fell silent in the middle of its answer for"_s, m_request.idleTimeoutMs);
    }
    return std::nullopt;
}

qint64 Transfer::infoTime(CURLINFO info) const
{
    curl_off_t value = 0;
    return m_hasRun && curl_easy_getinfo(m_easy, info, &value) == CURLE_OK ? static_cast<qint64>(value) : 0;
}

qint64 Transfer::connectedUs() const
{
    return m_startUs + infoTime(CURLINFO_PRETRANSFER_TIME_T);
}

// By way of a proxy it is the proxy that is connected to; the address itself was looked at in refusalOf().
bool Transfer::mayReach(const QHostAddress& address) const
{
    const bool isProxied = !m_request.proxy.isEmpty() && m_request.proxy != u"direct";
    const auto isSet = [](const char* variable) { return !qEnvironmentVariableIsEmpty(variable); };
    const bool mayBeProxied = m_request.proxy.isEmpty()
        && (isSet("https_proxy") || isSet("HTTPS_PROXY") || isSet("all_proxy") || isSet("ALL_PROXY"));
    return m_request.reach == Reach::Anywhere || isProxied || mayBeProxied || isPublicAddress(address);
}

std::optional<Error> Transfer::outcome(CURLcode code) const
{
    if (m_reachRefused)
        return notPublic(hostOf(m_request.url));
    if (m_loopRefused) {
        return Error { .code = ErrorCode::UpstreamLoop,
            .message =
                u"The provider's address %1 is Plexus itself. Set the address of the real provider."_s.arg(
                    hostOf(m_request.url)),
            .failureClass = FailureClass::Target };
    }
    if (m_headTooLarge) {
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message = u"%1 sent a response head of more than %2 KB."_s.arg(hostOf(m_request.url))
                           .arg(kHeadLimit / 1024),
            .failureClass = FailureClass::Target };
    }
    if (code == CURLE_OK && m_headDone)
        return std::nullopt;
    // As libcurl says it of a body that it cannot rewind.
    if (m_resendRefused)
        code = CURLE_SEND_FAIL_REWIND;
    CurlFailure failure { .code = code,
        .phase = phase(),
        .method = m_request.method,
        .url = m_request.url,
        .text = m_errorText[0] ? m_errorText.data() : curl_easy_strerror(code),
        .connectTimeoutMs = m_request.connectTimeoutMs };
    if (code == CURLE_OK) {
        // libcurl is content with half a head.
        failure.code = CURLE_GOT_NOTHING;
        failure.text = "closed before the response head was complete";
    }
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &failure.systemError);
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &failure.proxyStatus);
    return errorFromCurl(failure);
}

UpstreamTimings Transfer::timings() const
{
    UpstreamTimings timings { .startUs = m_startUs,
        .sentUs = m_sentUs,
        .headUs = m_headUs,
        .firstByteUs = m_firstByteUs,
        .endUs = m_endUs };
    long connections = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &connections);
    const qint64 preTransfer = infoTime(CURLINFO_PRETRANSFER_TIME_T);
    timings.reusedConnection = connections == 0 && preTransfer > 0;
    if (!timings.reusedConnection) {
        const auto at = [this](CURLINFO info) {
            const qint64 offset = infoTime(info);
            return offset > 0 ? m_startUs + offset : -1;
        };
        timings.dnsUs = at(CURLINFO_NAMELOOKUP_TIME_T);
        timings.connectUs = at(CURLINFO_CONNECT_TIME_T);
        timings.tlsUs = at(CURLINFO_APPCONNECT_TIME_T);
    }
    if (timings.sentUs < 0 && preTransfer > 0)
        timings.sentUs = m_startUs + preTransfer;
    long version = 0;
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_VERSION, &version);
    if (version == CURL_HTTP_VERSION_1_0)
        timings.httpVersion = u"1.0"_s;
    else if (version == CURL_HTTP_VERSION_1_1)
        timings.httpVersion = u"1.1"_s;
    else if (version == CURL_HTTP_VERSION_2_0)
        timings.httpVersion = u"2"_s;
    return timings;
}

} // namespace gateway::upstream
