// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/sourcesfield.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace sokuto;
using namespace Qt::StringLiterals;

class TestSourcesField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsAddedByKeys();
    void aTextSetWithoutAKeyIsAnEdit();
    void aRowLeftEmptyIsNoSource();
    void aSourceIsRemoved();
    void rowsAreMovedByKeys();
    void valuesFromOutsideAreNoEdit();
};

namespace {

template <typename T>
T *named(QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == name && child->parentWidget()->isVisibleTo(&parent))
            return child;
    }
    return nullptr;
}

QList<SourceRef> two()
{
    return {{u"厚生労働省"_s, u"https://www.mhlw.go.jp/"_s}, {u"社会"_s, {}}};
}

} // namespace

void TestSourcesField::aSourceIsAddedByKeys()
{
    SourcesField field;
    QSignalSpy edited(&field, &SourcesField::edited);
    field.findChild<QPushButton *>(u"addSource"_s)->click();
    QTest::keyClicks(named<QLineEdit>(field, u"Title of source 1"_s), u"A"_s);
    QTest::keyClicks(named<QLineEdit>(field, u"Address of source 1"_s), u"https://a.jp"_s);
    QCOMPARE(field.values(), (QList<SourceRef>{{u"A"_s, u"https://a.jp"_s}}));
    QCOMPARE(edited.size(), 1 + 12);
}

void TestSourcesField::aTextSetWithoutAKeyIsAnEdit()
{
    SourcesField field;
    field.setValues(two());
    QSignalSpy edited(&field, &SourcesField::edited);
    named<QLineEdit>(field, u"Address of source 2"_s)
        ->setText(u"https://b.jp"_s); // as assistive technology does
    QCOMPARE(field.values().at(1), (SourceRef{u"社会"_s, u"https://b.jp"_s}));
    QCOMPARE(edited.size(), 1);
}

void TestSourcesField::aRowLeftEmptyIsNoSource()
{
    SourcesField field;
    field.setValues(two());
    QPushButton *add = field.findChild<QPushButton *>(u"addSource"_s);
    add->click();
    add->click(); // there is an empty one already
    QVERIFY(named<QLineEdit>(field, u"Title of source 3"_s));
    QVERIFY(!named<QLineEdit>(field, u"Title of source 4"_s));
    QCOMPARE(field.values(), two());
}

void TestSourcesField::aSourceIsRemoved()
{
    SourcesField field;
    field.setValues(two());
    QSignalSpy edited(&field, &SourcesField::edited);
    named<QToolButton>(field, u"Remove source 1"_s)->click();
    QCOMPARE(field.values(), QList<SourceRef>{two().at(1)});
    QCOMPARE(named<QLineEdit>(field, u"Title of source 1"_s)->text(), u"社会"_s);
    QCOMPARE(edited.size(), 1);
}

void TestSourcesField::rowsAreMovedByKeys()
{
    SourcesField field;
    field.setValues(two());
    QTest::keyClick(named<QLineEdit>(field, u"Address of source 2"_s), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(field.values(), (QList<SourceRef>{two().at(1), two().at(0)}));
    QTest::keyClick(named<QLineEdit>(field, u"Title of source 1"_s), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(field.values(), (QList<SourceRef>{two().at(1), two().at(0)}));
}

void TestSourcesField::valuesFromOutsideAreNoEdit()
{
    SourcesField field;
    QSignalSpy edited(&field, &SourcesField::edited);
    field.setValues(two());
    field.setValues({two().at(1)});
    field.setValues({});
    QCOMPARE(edited.size(), 0);
    QVERIFY(!named<QLineEdit>(field, u"Title of source 1"_s));
}

QTEST_MAIN(TestSourcesField)
#include "tst_sourcesfield.moc"
