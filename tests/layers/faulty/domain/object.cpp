#include <QObject>
#include <QWidget>
class Entry : public QObject
{
    Q_OBJECT
};
