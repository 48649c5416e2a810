#include "models/workflows/rowoutput.h"

#include "models/workflows/bytesink.h"
#include "models/workflows/exportwriting.h"
#include "models/workflows/jsonexport.h"
#include "tests/support/exporttexts.h"
#include "tests/support/printing.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyRows = 40'000; ///< enough for several threads

void putNumbers(ByteSink &piece, qint64 first, qint64 end)
{
    for (qint64 row = first; row < end; ++row)
        piece.append(QByteArray(QByteArray::number(row) + '\n'));
}

/// Takes so many bytes and no more, a few at a time.
class SmallDevice : public QIODevice {
public:
    explicit SmallDevice(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }
    [[nodiscard]] qint64 room() const { return m_room; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min({size, m_room, qint64{1000}});
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

TEST(RowOutput, WritesPiecesOfSeveralThreadsInOrder)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportWatch watch;
    RowOutput(buffer, watch).writeRows(manyRows, putNumbers);
    ByteSink expected;
    putNumbers(expected, 0, manyRows);
    EXPECT_EQ(buffer.data(), expected.bytes());
    EXPECT_EQ(watch.rowsDone, manyRows);
}

TEST(RowOutput, StopsWhenTheDeviceRefuses)
{
    SmallDevice device(50'000);
    ExportWatch watch;
    RowOutput(device, watch).writeRows(1'000'000'000, putNumbers);
    EXPECT_EQ(device.room(), 0);
}

TEST(RowOutput, StopsWhenItIsCancelled)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportWatch watch;
    RowOutput(buffer, watch).writeRows(1'000'000'000, [&watch](ByteSink &piece, qint64, qint64) {
        piece.append('x');
        watch.cancelled = true;
    });
    EXPECT_LT(buffer.size(), 10);
}

TEST(ExportedCells, AreGuardedAndQuotedInManyRowsAsAlone)
{
    const auto texts = randomNastyRows(7, manyRows);
    QByteArray expected = "column_1,column_2\r\n";
    for (const QStringList &row : texts)
        expected += csvCell(row[0]) + ',' + csvCell(row[1]) + "\r\n";
    EXPECT_EQ(exportBytes({}, TextRows(texts)), expected);
}

TEST(ExportedCells, AreEscapedWhereverASpecialByteStands)
{
    for (int size = 1; size < 40; ++size) {
        for (int at = 0; at < size; ++at) {
            QByteArray text(size, 'a');
            text[at] = '"';
            EXPECT_EQ(csvCell(QString::fromLatin1(text)).size(), size + 3);
            EXPECT_EQ(jsonText(QString::fromLatin1(text)).size(), size + 3);
            text[at] = 0x1F;
            EXPECT_EQ(jsonText(QString::fromLatin1(text)).size(), size + 7);
        }
    }
}

TEST(ExportedCells, AreEscapedByTheSameBytesInATableAsAlone)
{
    QList<QStringList> texts;
    QByteArray expected = "column_1\r\n";
    for (int size = 1; size < 40; ++size) {
        for (char16_t special = 1; special < 0x100; ++special) {
            QString text(size, u'a');
            text[(size - 1) / 2] = special;
            texts.append({text});
            expected += csvCell(text) + "\r\n";
        }
    }
    EXPECT_EQ(exportBytes({}, TextRows(texts, 1)), expected);
}

} // namespace
