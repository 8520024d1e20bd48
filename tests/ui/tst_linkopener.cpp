// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkopener.h"

#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace sokuto;
using namespace Qt::StringLiterals;

/// Stands in for the desktop: receives what would be opened.
class Desktop : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> received;

public Q_SLOTS:
    void receive(const QUrl &url) { received.append(url); }
};

class TestLinkOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void harmlessTargetsAreOpened_data();
    void harmlessTargetsAreOpened();
    void hostileTargetsNeverReachTheDesktop_data();
    void hostileTargetsNeverReachTheDesktop();
    void aTargetThatNothingOpensIsSaidSo();

private:
    Desktop m_desktop;
};

namespace {

const QStringList &watchedSchemes()
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"file"_s, u"javascript"_s,
        u"data"_s, u"vbscript"_s, u"ftp"_s, u"smb"_s, u"ms-msdt"_s, u"ms-word"_s, u"search-ms"_s, u"about"_s,
        u"view-source"_s, u"jar"_s, u"ssh"_s, u"telnet"_s, u"sms"_s, u"intent"_s, u"steam"_s, u"vnc"_s,
        u"ldap"_s, u"chrome"_s, u"help"_s, u"res"_s, u"mhtml"_s, u"shell"_s, u"qrc"_s, u"ws"_s, u"blob"_s,
        u"filesystem"_s, u"irc"_s, u"magnet"_s, u"nfs"_s, u"dav"_s, u"sftp"_s, u"callto"_s, u"sip"_s, u"x"_s,
        QString()};
    return schemes;
}

} // namespace

void TestLinkOpener::initTestCase()
{
    for (const QString &scheme : watchedSchemes())
        QDesktopServices::setUrlHandler(scheme, &m_desktop, "receive");
}

void TestLinkOpener::cleanupTestCase()
{
    for (const QString &scheme : watchedSchemes())
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestLinkOpener::init()
{
    m_desktop.received.clear();
}

void TestLinkOpener::harmlessTargetsAreOpened_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("opened");
    const auto row = [](const char *written, const char *opened) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(opened);
    };
    row("https://www.mhlw.go.jp/stf/newpage_08277.html", "https://www.mhlw.go.jp/stf/newpage_08277.html");
    row("http://example.jp:8080/a?b=c#d", "http://example.jp:8080/a?b=c#d");
    row("https://example.jp/再発行", "https://example.jp/%E5%86%8D%E7%99%BA%E8%A1%8C");
    row("https://日本語.jp/", "https://xn--wgv71a119e.jp/");
    row("mailto:info@example.jp", "mailto:info@example.jp");
    row("tel:0120950178", "tel:0120950178");
}

void TestLinkOpener::harmlessTargetsAreOpened()
{
    QFETCH(QString, written);
    QFETCH(QString, opened);
    LinkOpener opener;
    QSignalSpy said(&opener, &LinkOpener::opened);
    QSignalSpy refused(&opener, &LinkOpener::refused);
    opener.open(QUrl(written));
    QCOMPARE(m_desktop.received.size(), 1);
    QCOMPARE(m_desktop.received.first().toString(QUrl::FullyEncoded), opened);
    QCOMPARE(said.value(0).value(0).toString(), opened);
    QCOMPARE(refused.size(), 0);
}

void TestLinkOpener::hostileTargetsNeverReachTheDesktop_data()
{
    QTest::addColumn<QString>("written");
    const std::initializer_list<const char *> hostile = {"", " ", "x", "example.jp", "/etc/passwd",
        "./run.sh", "../run.sh", "~/run.sh", "file:///etc/passwd", "FILE:///etc/passwd",
        "file://server/share/x.exe", "file:run.desktop", "//server/share/x.png", R"(\\server\share\x.exe)",
        R"(C:\Windows\System32\calc.exe)", "c:/windows/calc.exe", "javascript:alert(1)",
        "JAVASCRIPT:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
        "javascript://example.jp/%0Aalert(1)", "vbscript:msgbox(1)", "data:text/html,<script>1</script>",
        "data:text/html;base64,PHNjcmlwdD4=", "about:blank", "view-source:https://example.jp",
        "jar:https://x.jp!/a", "ms-msdt:/id PCWDiagnostic", "ms-word:ofe|u|https://example.jp/x.docx",
        "search-ms:query=x", "smb://server/share", "ftp://example.jp/x", "sftp://example.jp/x",
        "ssh://example.jp", "telnet://example.jp", "ldap://example.jp", "vnc://example.jp",
        "intent://scan/#Intent;end", "steam://run/1", "qrc:/icons/x.svg", "shell:startup",
        "callto:0120950178", "sms:0120950178", "sip:a@example.jp", "ws://example.jp",
        "blob:https://example.jp/1", "http:", "http:///etc/passwd", "https://", "https://@example.jp",
        "https://bank.jp@evil.jp/", "https://bank.jp:443@evil.jp/", "https://user:secret@example.jp/",
        "https://bank.jp%40evil.jp/", "https://exa mple.jp/", "https://example.jp/%0D%0Ax",
        "https://example.jp/%00", "https://example.jp:99999/", "https://[::1", "mailto:", "mailto:a",
        "mailto:?to=a@example.jp", "mailto:a@example.jp?attach=/etc/passwd",
        "mailto:a@example.jp?subject=x&bcc=b@example.jp", "mailto:a@example.jp?subject=x%0ABcc:b@example.jp",
        "mailto:a@example.jp,b@example.jp", "tel:", "tel:*%2306%23", "tel:*21*0901234567%23",
        "tel:0120950178;phone-context=x", "tel:1"};
    for (const char *target : hostile)
        QTest::addRow("%s", target) << QString::fromUtf8(target);
    QTest::newRow("right-to-left override") << u"https://example.jp/\u202Etxt.exe"_s;
    QTest::newRow("right-to-left mark") << u"https://example.jp/\u200Fx"_s;
    QTest::newRow("isolate") << u"https://\u2066example.jp\u2069/"_s;
    QTest::newRow("zero width joiner") << u"https://example.jp/a\u200Db"_s;
    QTest::newRow("line separator") << u"https://example.jp/\u2028x"_s;
    QTest::newRow("tab") << u"https://example.jp/\tx"_s;
    QTest::newRow("null") << (u"https://example.jp/"_s + QChar(0) + u'x');
    QTest::newRow("delete") << (u"https://example.jp/"_s + QChar(0x7F));
    QTest::newRow("very long") << (u"https://example.jp/"_s + QString(100000, u'a'));
}

void TestLinkOpener::hostileTargetsNeverReachTheDesktop()
{
    QFETCH(QString, written);
    LinkOpener opener;
    QSignalSpy said(&opener, &LinkOpener::opened);
    QSignalSpy refused(&opener, &LinkOpener::refused);
    for (const QUrl::ParsingMode mode : {QUrl::TolerantMode, QUrl::StrictMode})
        opener.open(QUrl(written, mode));
    QVERIFY2(m_desktop.received.isEmpty(), qPrintable(m_desktop.received.value(0).toString()));
    QCOMPARE(said.size(), 0);
    QCOMPARE(refused.size(), 2);
}

void TestLinkOpener::aTargetThatNothingOpensIsSaidSo()
{
    QDesktopServices::unsetUrlHandler(u"tel"_s);
    LinkOpener opener;
    QSignalSpy refused(&opener, &LinkOpener::refused);
    opener.open(QUrl(u"tel:0120950178"_s)); // the offscreen platform opens nothing
    QCOMPARE(refused.value(0).value(0).toString(), u"No program on this computer opens tel:0120950178."_s);
    QDesktopServices::setUrlHandler(u"tel"_s, &m_desktop, "receive");
}

QTEST_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
