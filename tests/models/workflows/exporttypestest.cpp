// "Never a secret, by type": the files that exports are made of do not even know the types that
// secrets live in.
#include "tests/support/printing.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The project's headers that a file sees, directly or through others.
QSet<QString> headersSeenBy(const QString &name)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QSet<QString> seen;
    QStringList waiting{name};
    while (!waiting.isEmpty()) {
        QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/") + waiting.takeLast());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString header = found.next().captured(1);
            if (!seen.contains(header))
                waiting.append(header);
            seen.insert(header);
        }
    }
    return seen;
}

class ExportFile : public ::testing::TestWithParam<const char *> { };

TEST_P(ExportFile, KnowsNoTypeThatHoldsSecrets)
{
    const QString name = QString::fromLatin1(GetParam());
    ASSERT_TRUE(QFile::exists(QString(QStringLiteral(CONSOLE_SOURCE_DIR "/") + name)));
    const QSet<QString> seen = headersSeenBy(name);
    for (const auto *secret : {"models/domain/secretbuffer.h", "models/domain/credentialset.h",
                               "models/ports/secretvault.h", "models/domain/secretjson.h"})
        EXPECT_FALSE(seen.contains(QString::fromLatin1(secret))) << GetParam() << " sees " << secret;
}

INSTANTIATE_TEST_SUITE_P(
    Models, ExportFile,
    ::testing::Values("models/workflows/exportrows.h", "models/workflows/catalogueexport.cpp",
                      "models/workflows/activityexport.cpp", "models/workflows/csvrows.cpp",
                      "models/workflows/csvwriter.cpp", "models/workflows/jsonexport.cpp",
                      "models/workflows/exportwriting.cpp", "models/workflows/exportfacts.cpp",
                      "models/workflows/exportrun.cpp", "models/workflows/exportpresets.cpp",
                      "models/workflows/rowoutput.cpp", "models/workflows/bytesink.cpp",
                      "app/services/xlsx/workbook.cpp", "app/services/xlsx/xlsxwriter.cpp"));

TEST(ExportFile, TheLookThroughHeadersFindsWhatIsThere)
{
    EXPECT_TRUE(headersSeenBy(u"models/ports/secretvault.h"_s)
                    .contains(u"models/domain/secretbuffer.h"_s));
}

} // namespace
