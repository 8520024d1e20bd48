// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"
#include "domain/category.h"
#include "supervisor/editorstate.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLineEdit;

namespace sokuto {

class EditorText;

namespace Ui {
class EditorForm;
}

/// Every field of an entry. Shows a state, keeps it up with what is typed and tells which field changed.
class EditorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorForm(QWidget *parent = nullptr);
    ~EditorForm() override;
    Q_DISABLE_COPY_MOVE(EditorForm)

    void setCategories(const CategoryTree &categories);
    /// What "today" and "confirmed today" mean.
    void setToday(QDate today);
    void setAuthor(const QString &author) { m_author = author; }

    const EditorState &state() const { return m_state; }
    void setState(const EditorState &state);
    /// The label of the first date field whose text is no date; empty when there is none.
    QString misunderstoodDate() const;
    /// Takes over a phrase that is typed but not added.
    void commit();
    /// Puts the cursor into a field; `index` = which source. A stretch is selected where the field has text.
    void focusField(EditorField field, qsizetype index = 0, TextSpan span = {});
    /// Waves under stretches of a text field.
    void setMarks(EditorField field, const QList<TextSpan> &marks);
    void confirmToday();

    static QString lifecycleLabel(Lifecycle lifecycle);

Q_SIGNALS:
    void edited(sokuto::EditorField field);
    void nextAnswerRequested();
    /// Not done, because of misunderstoodDate().
    void misunderstood();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectTexts();
    void connectDays();
    void connectRest();
    void nameFields();
    void fillLifecycles();
    void showState();
    void showCategory();
    bool mayShowAnother();
    void removeAnswer();
    EditorText *textOf(EditorField field) const;
    QWidget *widgetOf(EditorField field) const;

    std::unique_ptr<Ui::EditorForm> m_ui;
    EditorState m_state;
    CategoryTree m_categories;
    QDate m_today;
    QString m_author;
    bool m_showing = false;
};

} // namespace sokuto
