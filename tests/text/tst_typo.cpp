// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typo.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QString>
#include <QtTest/QTest>

#include <vector>

using namespace sokuto;
using namespace Qt::StringLiterals;

namespace {

/// Optimal string alignment from the book, without any bound; the last row.
std::vector<int> plainDistances(const QString &left, const QString &right)
{
    const auto rows = size_t(left.size()) + 1;
    const auto columns = size_t(right.size()) + 1;
    std::vector<std::vector<int>> d(rows, std::vector<int>(columns));
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            const auto l = [&](size_t k) { return left[qsizetype(k) - 1]; };
            const auto r = [&](size_t k) { return right[qsizetype(k) - 1]; };
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (l(i) == r(j) ? 0 : 1)});
            if (i > 1 && j > 1 && l(i) == r(j - 1) && l(i - 1) == r(j))
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d.back();
}

} // namespace

class TestTypo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distanceIsCounted_data();
    void distanceIsCounted();
    void itAgreesWithThePlainAlgorithm();
    void longKeysAreNeverClose();
};

void TestTypo::distanceIsCounted_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("distance");
    QTest::addColumn<int>("prefixDistance");
    QTest::newRow("same") << u"saihakkou"_s << u"saihakkou"_s << 2 << 0 << 0;
    QTest::newRow("a letter is missing") << u"saihkou"_s << u"saihakou"_s << 2 << 1 << 1;
    QTest::newRow("neighbours swapped") << u"saihakuo"_s << u"saihakou"_s << 2 << 1 << 1;
    QTest::newRow("another letter") << u"saihatou"_s << u"saihakou"_s << 2 << 1 << 1;
    QTest::newRow("beyond the limit") << u"ryokou"_s << u"saihakou"_s << 2 << 3 << 3;
    QTest::newRow("still typing") << u"saihk"_s << u"saihakou"_s << 1 << 2 << 1;
    QTest::newRow("nothing typed") << QString() << u"saihakou"_s << 2 << 3 << 0;
    QTest::newRow("nothing at all") << QString() << QString() << 0 << 0 << 0;
    QTest::newRow("limit zero") << u"a"_s << u"b"_s << 0 << 1 << 1;
}

void TestTypo::distanceIsCounted()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, limit);
    QFETCH(int, distance);
    QFETCH(int, prefixDistance);
    QCOMPARE(boundedDistance(left, right, limit), distance);
    QCOMPARE(boundedPrefixDistance(left, right, limit), prefixDistance);
    const QByteArray leftBytes = left.toLatin1();
    const QByteArray rightBytes = right.toLatin1();
    QCOMPARE(boundedDistance(QByteArrayView(leftBytes), QByteArrayView(rightBytes), limit), distance);
    QCOMPARE(
        boundedPrefixDistance(QByteArrayView(leftBytes), QByteArrayView(rightBytes), limit), prefixDistance);
}

void TestTypo::itAgreesWithThePlainAlgorithm()
{
    QRandomGenerator random(5);
    const auto word = [&random] {
        QString text;
        const int length = int(random.bounded(0, 11));
        for (int i = 0; i < length; ++i)
            text += QChar(u'a' + int(random.bounded(3)));
        return text;
    };
    for (int round = 0; round < 20000; ++round) {
        const QString left = word();
        const QString right = word();
        const int limit = int(random.bounded(0, 5));
        const std::vector<int> row = plainDistances(left, right);
        QCOMPARE(boundedDistance(left, right, limit), std::min(row.back(), limit + 1));
        QCOMPARE(boundedPrefixDistance(left, right, limit),
            std::min(*std::min_element(row.begin(), row.end()), limit + 1));
    }
}

void TestTypo::longKeysAreNeverClose()
{
    const QString longKey(longestComparableKey + 1, u'a');
    QCOMPARE(boundedDistance(longKey, longKey, 2), 3);
    const QString comparable(longestComparableKey, u'a');
    QCOMPARE(boundedDistance(comparable, comparable, 2), 0);
}

QTEST_APPLESS_MAIN(TestTypo)
#include "tst_typo.moc"
