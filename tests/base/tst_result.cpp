// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QtTest/QTest>

#include <memory>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureKeepsItsErrorThroughTypes();
    void aMoveOnlyValueCanBeTakenOut();
    void anErrorTypedValueIsStillAValue();
};

void TestResult::aFailureKeepsItsErrorThroughTypes()
{
    const auto inner = []() -> Result<int> {
        return fail(ErrorCode::FileMissing, u"faq"_s, u"ENOENT"_s, {u"x"_s});
    };
    const auto outer = [&inner]() -> Result<void> {
        if (auto number = inner(); !number)
            return fail(number.error());
        return {};
    };
    const auto result = outer();
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::FileMissing, u"faq"_s, u"ENOENT"_s, {u"x"_s}}));
}

void TestResult::aMoveOnlyValueCanBeTakenOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    QVERIFY(result);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 7);
}

void TestResult::anErrorTypedValueIsStillAValue()
{
    const Result<Error> result = Error{ErrorCode::Cancelled, {}, {}, {}};
    QVERIFY(result.has_value());
    QCOMPARE(result->code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
