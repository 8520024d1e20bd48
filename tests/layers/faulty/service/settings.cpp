#include <QSettings>
