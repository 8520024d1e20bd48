// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

class QKeyEvent;
class QLineEdit;
class QToolButton;

namespace sokuto {

/// A day that may be empty. Typed in any way people write one (2025-12-02, 2025/12/2, 令和7年12月2日), moved
/// by Up and Down (a day), Page Up and Page Down (a month), or picked from a calendar (Alt+Down). In an empty
/// field these four keys are the form's: who scrolls it enters no day.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    ~DateField() override;
    Q_DISABLE_COPY_MOVE(DateField)

    /// Null when empty. A text that is no date has no day, whatever it could be read as on the way: while it
    /// stands, this is the day that was set, chosen or left behind last.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// False while the text is no date.
    bool isUnderstood() const;
    /// What the calendar of an empty field begins with.
    void setToday(QDate today) { m_today = today; }
    void setName(const QString &name);
    QLineEdit *box() const { return m_box; }

Q_SIGNALS:
    /// Another day, or the text began or ceased to be a date.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(QDate date);
    void typed(const QString &text);
    bool keyPressed(const QKeyEvent &event);
    void openCalendar();
    void retranslate();
    void paintIcon();

    QDate m_date;
    QDate m_settled; ///< Before what is being typed.
    bool m_wasUnderstood = true;
    QDate m_today;
    QString m_name;
    QLineEdit *m_box;
    QToolButton *m_button;
};

} // namespace sokuto
