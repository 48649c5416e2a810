#include "tests/gallery/gallery.h"

#include "tests/gallery/findings.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPointer>
#include <QTest>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

void expectNone(const QStringList &faults, const char *kind, const QString &where)
{
    EXPECT_TRUE(faults.isEmpty()) << where.toStdString() << ", " << kind << ":\n  "
                                  << faults.join(u"\n  "_s).toStdString();
}

} // namespace

QString Gallery::fileFor(const QString &name, qreal ratio)
{
    const QString folder = qEnvironmentVariable(
        "CONSOLE_GALLERY", QString(QApplication::applicationDirPath() + u"/gallery"_s));
    QDir().mkpath(folder);
    const QString scale = ratio > 1 ? u"-%1"_s.arg(qRound(ratio * 100)) : QString();
    return u"%1/%2-%3%4.png"_s.arg(folder, name, wordOf(GetParam()), scale);
}

void Gallery::picture(QWidget &window, const QString &name) const
{
    window.activateWindow(); // else nothing shows the focus
    QTest::qWait(30); // queued deliveries and layouts
    const QImage image = window.grab().toImage();
    EXPECT_GT(image.width(), 200);
    EXPECT_TRUE(image.save(fileFor(name, image.devicePixelRatio())));
    expectNone(clippedTexts(window), "clipped", name);
    expectNone(overlaps(window), "overlapping", name);
    expectNone(faintTexts(window, image), "faint", name);
    expectNone(namingFaults(window), "names", name);
    expectNone(untranslatedTexts(window), "in English", name);
    expectNone(strangeCharacters(window), "control characters", name);
}

void Gallery::walk(QWidget &window)
{
    QPointer<QWidget> had = window.focusWidget();
    expectNone(unreachable(window), "keyboard", window.windowTitle());
    // Drawn by the same rules in every language.
    if (schemeOf(GetParam()) != ColourScheme::Light || GetParam() == Dress::Light)
        expectNone(invisibleFocus(window), "focus", window.windowTitle());
    if (had)
        had->setFocus();
}

void Gallery::visit(QWidget &window, const QString &name) const
{
    picture(window, name);
    walk(window);
}

std::string testNameOf(const ::testing::TestParamInfo<Dress> &dress)
{
    QString word = wordOf(dress.param);
    word[0] = word[0].toUpper();
    return word.toStdString();
}

} // namespace console::testing
