// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_journal.h"

#include "base/durable_file.h"
#include "base/logging.h"
#include "store/record_rows.h"
#include "store/sql.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QDir>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// A file begins with which columns its rows have: a later version of Plexus may know others. A frame is its
// length and an array: the head's is names, a row's the number of its table and the values.
const QString kMagic = QStringLiteral("plexus-rows-1");
const QString kRefused = QStringLiteral(".refused");
constexpr quint32 kMostFrameBytes = 64 * 1024 * 1024;

enum RowTable : int { kExchanges = 0, kAttempts = 1, kMcpRequests = 2 };

QByteArray framed(const QByteArray& body)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), length.data());
    return length + body;
}

// Appends a frame of the values it is handed.
class FrameWriter {
public:
    FrameWriter(QByteArray& into, RowTable table)
        : m_into(into)
        , m_table(table)
    {
    }

    template <typename... Values> void operator()(const Values&... values)
    {
        QByteArray body;
        QCborStreamWriter writer(&body);
        writer.startArray(sizeof...(values) + 1);
        writer.append(qint64 { m_table });
        (put(writer, values), ...);
        writer.endArray();
        m_into += framed(body);
    }

private:
    static void put(QCborStreamWriter& writer, const QString& text) { writer.append(QStringView(text)); }

    static void put(QCborStreamWriter& writer, const QByteArray& text)
    {
        // As a text, and valid as such.
        if (QByteArrayView(text).isValidUtf8())
            writer.appendTextString(text.constData(), text.size());
        else
            put(writer, QString::fromUtf8(text));
    }

    static void put(QCborStreamWriter& writer, const HeaderText& text) { put(writer, text.lines()); }

    static void put(QCborStreamWriter& writer, qint64 number) { writer.append(number); }

    static void put(QCborStreamWriter& writer, int number) { writer.append(qint64 { number }); }

    static void put(QCborStreamWriter& writer, bool flag) { writer.append(qint64 { flag }); }

    static void put(QCborStreamWriter& writer, const std::optional<qint64>& number)
    {
        if (number)
            writer.append(*number);
        else
            writer.append(QCborSimpleType::Null);
    }

    QByteArray& m_into;
    RowTable m_table;
};

QByteArray head()
{
    QCborArray names { kMagic };
    const std::pair<QString, QStringList> tables[] = { { u"exchanges"_s, exchangeColumns() },
        { u"attempts"_s, attemptColumns() }, { u"mcp_requests"_s, mcpColumns() } };
    for (const auto& [table, columns] : tables)
        names.append(QCborArray { table, QCborArray::fromStringList(columns) });
    return framed(QCborValue(names).toCbor());
}

Error unreadable(const QString& path)
{
    return { .code = ErrorCode::StoreFailed,
        .message = u"%1 holds no rows this Plexus can read."_s.arg(path) };
}

QVariant valueOf(const QCborValue& value)
{
    if (value.isInteger())
        return value.toInteger();
    return value.isString() ? textValue(value.toString()) : QVariant();
}

} // namespace

QString nextRowFile(const QString& folder)
{
    const QDir dir(folder);
    int last = 0;
    for (const QString& name : dir.entryList({ kRowFiles, kRowFiles + kRefused }, QDir::Files))
        last = std::max(last, name.section(u'.', 0, 0).toInt());
    // Ten digits, so that names sort like numbers.
    return dir.filePath(u"%1.rows"_s.arg(last + 1, 10, 10, QChar(u'0')));
}

RowJournal::RowJournal(const QString& folder)
    : m_folder(folder)
{
    if (m_folder.isEmpty())
        return;
    const QDir dir(m_folder);
    for (const QString& name : dir.entryList({ kRowFiles }, QDir::Files, QDir::Name)) {
        m_backlog.append(dir.filePath(name));
        m_bytes += QFileInfo(m_backlog.last()).size();
    }
}

RowJournal::~RowJournal()
{
    const QMutexLocker lock(&m_mutex);
    closePart();
}

bool RowJournal::openPart()
{
    const QString path = nextRowFile(m_folder);
    auto file = std::make_unique<QFile>(path);
    if (!openNewPrivate(*file))
        return false;
    // What is written must be the system's when write() returns.
    file->close();
    const QByteArray text = head();
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        || file->write(text) != text.size()) {
        file->remove();
        return false;
    }
    m_file = std::move(file);
    m_parts.push_back({ .path = path, .bytes = text.size(), .headBytes = text.size() });
    m_bytes += text.size();
    return true;
}

void RowJournal::closePart()
{
    if (!m_file)
        return;
    m_file.reset();
    const Part& part = m_parts.back();
    if (!m_isOutage && part.last <= m_settled) {
        QFile::remove(part.path);
        m_bytes -= part.bytes;
        m_parts.pop_back();
    }
}

RowJournal::Kept RowJournal::write(const QByteArray& frames)
{
    const QMutexLocker lock(&m_mutex);
    if (m_folder.isEmpty() || m_bytes + frames.size() > kMostBytes)
        return {};
    if (m_file && m_parts.back().bytes >= kFileBytes)
        closePart();
    const bool isOpen = m_file || openPart();
    const qint64 written = isOpen ? m_file->write(frames) : -1;
    if (written != frames.size()) {
        if (!std::exchange(m_hasTold, true))
            qCWarning(lcStore).noquote()
                << m_folder << "cannot be written: finished requests wait in memory alone for the database.";
        if (written > 0)
            m_file->resize(m_parts.back().bytes); // not half a row
        return {};
    }
    m_hasTold = false;
    m_parts.back().bytes += frames.size();
    m_parts.back().last = ++m_lastNumber;
    m_bytes += frames.size();
    return { .number = m_lastNumber, .waitsInMemory = !m_isOutage };
}

RowJournal::Kept RowJournal::append(const inspect::ExchangeRecord& record)
{
    if (m_folder.isEmpty())
        return {};
    QByteArray frames;
    withRow(record, FrameWriter(frames, kExchanges));
    for (const inspect::AttemptRecord& attempt : record.attempts)
        withRow(record.id, attempt, FrameWriter(frames, kAttempts));
    return write(frames);
}

RowJournal::Kept RowJournal::append(const inspect::McpRecord& record)
{
    if (m_folder.isEmpty())
        return {};
    QByteArray frames;
    withRow(record, FrameWriter(frames, kMcpRequests));
    return write(frames);
}

void RowJournal::settle(quint64 number)
{
    const QMutexLocker lock(&m_mutex);
    m_settled = std::max(m_settled, number);
    if (m_isOutage)
        return;
    while (!m_parts.empty() && m_parts.front().last <= m_settled) {
        Part& part = m_parts.front();
        if (m_file && m_parts.size() == 1) {
            if (part.bytes > part.headBytes && m_file->resize(part.headBytes))
                m_bytes -= std::exchange(part.bytes, part.headBytes) - part.headBytes;
            return;
        }
        QFile::remove(part.path);
        m_bytes -= part.bytes;
        m_parts.pop_front();
    }
}

void RowJournal::beginOutage()
{
    const QMutexLocker lock(&m_mutex);
    m_isOutage = true;
}

bool RowJournal::isOutage() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isOutage;
}

void RowJournal::moveToBacklog()
{
    m_file.reset();
    for (const Part& part : std::exchange(m_parts, {})) {
        if (part.last > m_settled)
            m_backlog.append(part.path);
        else if (QFile::remove(part.path))
            m_bytes -= part.bytes;
    }
}

QStringList RowJournal::holdBack()
{
    const QMutexLocker lock(&m_mutex);
    moveToBacklog();
    m_isOutage = true;
    return m_backlog;
}

QStringList RowJournal::endOutage()
{
    const QMutexLocker lock(&m_mutex);
    moveToBacklog();
    m_isOutage = false;
    return m_backlog;
}

void RowJournal::landed(const QString& file)
{
    const QMutexLocker lock(&m_mutex);
    m_backlog.removeOne(file);
    m_bytes -= QFileInfo(file).size();
    QFile::remove(file);
}

void RowJournal::refuse(const QString& file)
{
    const QMutexLocker lock(&m_mutex);
    m_backlog.removeOne(file);
    m_bytes -= QFileInfo(file).size();
    QFile::rename(file, file + kRefused);
}

void RowJournal::putAside(const QString& file, const QByteArray& head, const QByteArray& frame)
{
    QFile aside(file + kRefused);
    const bool isNew = !aside.exists();
    // For the owner alone, as the file it comes from.
    if ((isNew && !openNewPrivate(aside))
        || (!isNew && !aside.open(QIODevice::WriteOnly | QIODevice::Append))) {
        qCCritical(lcStore).noquote() << aside.fileName() << "cannot be written:" << aside.errorString();
        return;
    }
    aside.write((isNew ? framed(head) : QByteArray()) + framed(frame));
}

qint64 RowJournal::waitingBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes;
}

JournalReader::JournalReader(const QString& path)
    : m_path(path)
    , m_file(path)
{
}

std::optional<QByteArray> JournalReader::frame()
{
    const QByteArray length = m_file.read(4);
    if (length.size() < 4)
        return std::nullopt;
    const auto size = qFromBigEndian<quint32>(length.constData());
    // The system may have made the file longer before the power went, and never have written what is there.
    if (size == 0 || size > kMostFrameBytes)
        return std::nullopt;
    QByteArray body = m_file.read(size);
    return body.size() == qsizetype { size } ? std::optional(std::move(body)) : std::nullopt;
}

Result<void> JournalReader::readHead()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return unreadable(m_path);
    m_hasHead = true;
    const auto body = frame();
    // Killed before anything was written.
    if (!body)
        return {};
    m_head = *body;
    const QCborArray names = QCborValue::fromCbor(m_head).toArray();
    if (names.at(0).toString() != kMagic)
        return unreadable(m_path);
    for (qsizetype i = 1; i < names.size(); ++i) {
        const QCborArray table = names.at(i).toArray();
        Table known { .name = table.at(0).toString() };
        for (const QCborValue& column : table.at(1).toArray())
            known.columns.append(column.toString());
        m_tables.append(known);
    }
    return {};
}

Result<QVector<JournalReader::Row>> JournalReader::peek(int most)
{
    if (!m_rows.isEmpty())
        return m_rows;
    if (!m_hasHead) {
        if (auto read = readHead(); !read)
            return read.error();
    }
    if (m_isBroken)
        return unreadable(m_path);
    while (m_rows.size() < most) {
        auto body = frame();
        if (!body)
            break;
        auto row = rowOf(*std::move(body));
        m_isBroken = !row;
        if (m_isBroken)
            break;
        m_rows.append(*std::move(row));
    }
    if (m_isBroken && m_rows.isEmpty())
        return unreadable(m_path);
    return m_rows;
}

std::optional<JournalReader::Row> JournalReader::rowOf(QByteArray frame) const
{
    const QCborArray values = QCborValue::fromCbor(frame).toArray();
    const qint64 number = values.at(0).toInteger(-1);
    if (number < 0 || number >= m_tables.size() || values.size() != m_tables[number].columns.size() + 1)
        return std::nullopt;
    Row row { .table = m_tables[number].name,
        .columns = m_tables[number].columns,
        .values = {},
        .frame = std::move(frame) };
    for (qsizetype i = 1; i < values.size(); ++i)
        row.values.append(valueOf(values.at(i)));
    return row;
}

} // namespace gateway::store
