// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingmodel.h"
#include "service/checkfixes.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sokuto {

/// One finding in full: where, why, the text as it is and as it would be, and what can be done.
class FindingView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingView(QWidget *parent = nullptr);

    /// `text` = the field in which the finding stands, empty = the entry as a whole.
    void showFinding(const FindingRow &row, const QString &text, const std::optional<CheckFix> &fix);
    /// Where the finding has choices: the one that is chosen; else empty.
    QString choice() const;
    /// Several at once: the title of a rule is selected.
    void showNothing();
    void setEditable(bool editable);
    /// Without it there is no button that leads into the editor.
    void setEditorThere(bool there);

Q_SIGNALS:
    void openRequested();
    void entryRequested();
    void correctRequested();
    void dismissRequested(const QString &reason);
    void bringBackRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void presentTexts();
    void dismiss();

    std::optional<FindingRow> m_row;
    QString m_text; ///< Where it stands.
    std::optional<CheckFix> m_fix;
    bool m_editable = false;
    bool m_editorThere = false;
    QLabel *m_title;
    QLabel *m_entry;
    QLabel *m_message;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    QLabel *m_beforeLabel;
    QPlainTextEdit *m_before;
    QLabel *m_afterLabel;
    QPlainTextEdit *m_after;
    QLabel *m_dismissal;
    QPushButton *m_correct;
    QPushButton *m_open;
    QPushButton *m_show;
    QLineEdit *m_reason;
    QPushButton *m_dismiss;
    QPushButton *m_bringBack;
};

} // namespace sokuto
