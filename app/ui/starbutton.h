// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace sokuto {

/// A star, filled when the shown entry is a favourite. Pressing it asks; the answer comes by setStarred().
class StarButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit StarButton(QWidget *parent = nullptr);

    void setStarred(bool starred);
    bool isStarred() const { return isChecked(); }

Q_SIGNALS:
    void starRequested(bool starred);

protected:
    void changeEvent(QEvent *event) override;
    void nextCheckState() override;

private:
    void restyle();
};

} // namespace sokuto
