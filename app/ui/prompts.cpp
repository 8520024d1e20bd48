// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace sokuto {

using namespace Qt::StringLiterals;

std::optional<QString> DialogPrompts::chooseFaqFile(QWidget *parent, const QString &current)
{
    const QString chosen =
        QFileDialog::getOpenFileName(parent, tr("Open another FAQ"), QFileInfo(current).absolutePath(),
            tr("FAQ files") + u" (*.sqlite *.sokuto *.db);;"_s + tr("All files") + u" (*)"_s);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

std::optional<int> DialogPrompts::choose(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, {}, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.explanation);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.setDefaultButton(question.careful ? cancel : qobject_cast<QPushButton *>(buttons.value(0, cancel)));
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

std::optional<QString> DialogPrompts::chooseNewFaqFile(QWidget *parent, const QString &proposed)
{
    QFileDialog dialog(parent, tr("Place of the copy"), QFileInfo(proposed).absolutePath(),
        tr("FAQ files") + u" (*.sqlite *.sokuto *.db)"_s);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"sqlite"_s);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is refused, never replaced
    dialog.selectFile(QFileInfo(proposed).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogPrompts::chooseTableFile(QWidget *parent, const QString &current)
{
    const QString chosen =
        QFileDialog::getOpenFileName(parent, tr("Sheet to import"), QFileInfo(current).absolutePath(),
            tr("Sheets") + u" (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.txt *.json);;"_s + tr("All files")
                + u" (*)"_s);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

std::optional<QString> DialogPrompts::chooseTargetFile(QWidget *parent, const QString &proposed)
{
    const QString ending = QFileInfo(proposed).suffix();
    QFileDialog dialog(parent, tr("Write to"), QFileInfo(proposed).absolutePath(),
        u"%1 (*.%2)"_s.arg(ending.toUpper(), ending));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(proposed).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

} // namespace sokuto
