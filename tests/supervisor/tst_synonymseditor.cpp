// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/synonymseditor.h"

#include "models/synonymmodel.h"
#include "search/lexicon.h"
#include "support/builders.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace sokuto;
using namespace sokuto::test;
using namespace Qt::StringLiterals;

class TestSynonymsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEditIsTriedBeforeItIsSaved();
    void whatIsSavedIsOneChange();
    void aGroupThatMeansNothingIsNotSaved();
    void aWordInTwoGroupsIsToldButAllowed();
    void aChangeFromElsewhereDoesNotThrowWorkAway();
    void whatIsGivenUpIsAsItWas();
    void withoutTheRightNothingIsEdited();

private:
    template <typename Widget>
    Widget *part(const char *name) const
    {
        return m_editor->findChild<Widget *>(QString::fromLatin1(name));
    }
    void write(int row, int column, const QString &text) const
    {
        m_model->setData(m_model->index(row, column), text);
    }
    QStringList found(const char *list) const
    {
        const auto *widget = part<QListWidget>(list);
        QStringList texts;
        for (int row = 0; row < widget->count(); ++row)
            texts.append(widget->item(row)->text());
        return texts;
    }

    Contents m_contents;
    std::unique_ptr<SynonymsEditor> m_editor;
    SynonymModel *m_model = nullptr;
};

void TestSynonymsEditor::init()
{
    SnapshotData data =
        makeSnapshot({makeEntry({.id = 1, .no = u"1-1"_s, .question = u"資格確認書は届きますか"_s}),
                         makeEntry({.id = 2, .no = u"1-2"_s, .question = u"住所が変わりました"_s})})
            ->data();
    data.synonymGroups = {{{5}, u"住所"_s, {{u"住まい"_s, false}}, {}}};
    m_contents.snapshot = Snapshot::create(data);
    const auto dictionary = Dictionary::open();
    QVERIFY_OK(dictionary);
    const auto engine = Engine::build(m_contents.snapshot, Lexicon::fromTables({}), *dictionary);
    QVERIFY_OK(engine);
    m_contents.engine = *engine;
    m_editor = std::make_unique<SynonymsEditor>();
    m_model = m_editor->findChild<SynonymModel *>();
    m_editor->setContents(m_contents, QDate(2026, 1, 15));
    m_editor->setEditable(true);
    m_editor->show();
}

void TestSynonymsEditor::anEditIsTriedBeforeItIsSaved()
{
    part<QLineEdit>("tryQuery")->setText(u"みどりの紙"_s);
    QVERIFY(!found("tryBefore").contains(u"1. 1-1  資格確認書は届きますか"_s));
    part<QPushButton>("addSynonyms")->click();
    write(1, SynonymModel::OfficialColumn, u"資格確認書"_s);
    write(1, SynonymModel::WordsColumn, u"みどりの紙"_s);
    QTRY_VERIFY(found("tryAfter").contains(u"1. 1-1  資格確認書は届きますか"_s));
    QVERIFY(!found("tryBefore").contains(u"1. 1-1  資格確認書は届きますか"_s));
    QVERIFY(part<QListWidget>("tryAfter")->item(0)->font().bold());
}

void TestSynonymsEditor::whatIsSavedIsOneChange()
{
    auto *save = part<QPushButton>("saveSynonyms");
    QVERIFY(!save->isEnabled());
    QSignalSpy saved(m_editor.get(), &SynonymsEditor::saveRequested);
    write(0, SynonymModel::WordsColumn, u"住まい、引っ越し"_s);
    write(0, SynonymModel::OutdatedColumn, u"番地"_s);
    QVERIFY(m_editor->hasUnsavedWork());
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(saved.size(), 1);
    const auto changes = saved[0][0].value<ChangeSet>();
    QCOMPARE(changes.synonymGroups.size(), 1);
    QCOMPARE(changes.synonymGroups[0].after->words,
        (QList<SynonymWord>{{u"住まい"_s, false}, {u"引っ越し"_s, false}, {u"番地"_s, true}}));
    const auto after = changes.apply(*m_contents.snapshot);
    QVERIFY_OK(after);
    m_contents.snapshot = *after;
    m_contents.engine = m_contents.engine->updated(*after);
    m_editor->markSaved();
    m_editor->setContents(m_contents, QDate(2026, 1, 15));
    QVERIFY(!m_editor->hasUnsavedWork());
    QCOMPARE(m_model->index(0, SynonymModel::OutdatedColumn).data().toString(), u"番地"_s);
}

void TestSynonymsEditor::aGroupThatMeansNothingIsNotSaved()
{
    write(0, SynonymModel::WordsColumn, {});
    QVERIFY(!part<QPushButton>("saveSynonyms")->isEnabled());
    QVERIFY(part<QLabel>("synonymProblems")->text().contains(u"住所"_s));
    write(0, SynonymModel::OfficialColumn, {}); // nothing at all: the group goes
    QVERIFY(part<QPushButton>("saveSynonyms")->isEnabled());
}

void TestSynonymsEditor::aWordInTwoGroupsIsToldButAllowed()
{
    const int row = m_model->addRow();
    write(row, SynonymModel::WordsColumn, u"住まい、家"_s);
    QVERIFY(part<QLabel>("synonymProblems")->text().contains(u"住まい"_s));
    QVERIFY(part<QPushButton>("saveSynonyms")->isEnabled());
}

void TestSynonymsEditor::aChangeFromElsewhereDoesNotThrowWorkAway()
{
    write(0, SynonymModel::NoteColumn, u"書きかけ"_s);
    SnapshotData data = m_contents.snapshot->data();
    data.entries[0].question = u"よそで直した"_s;
    Contents other{Snapshot::create(data), nullptr};
    other.engine = m_contents.engine->updated(other.snapshot);
    m_editor->setContents(other, QDate(2026, 1, 15));
    QCOMPARE(m_model->index(0, SynonymModel::NoteColumn).data().toString(), u"書きかけ"_s);
    QVERIFY(m_editor->hasUnsavedWork());
}

void TestSynonymsEditor::whatIsGivenUpIsAsItWas()
{
    write(0, SynonymModel::NoteColumn, u"書きかけ"_s);
    m_model->addRow();
    part<QPushButton>("giveUpSynonyms")->click();
    QVERIFY(!m_editor->hasUnsavedWork());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->groups(), m_contents.snapshot->synonymGroups());
}

void TestSynonymsEditor::withoutTheRightNothingIsEdited()
{
    write(0, SynonymModel::NoteColumn, u"書きかけ"_s);
    m_editor->setEditable(false);
    QVERIFY(!part<QPushButton>("saveSynonyms")->isEnabled());
    QVERIFY(!part<QPushButton>("addSynonyms")->isEnabled());
    QVERIFY(!part<QTableView>("synonymTable")->isEnabled());
}

QTEST_MAIN(TestSynonymsEditor)
#include "tst_synonymseditor.moc"
