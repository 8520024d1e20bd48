#include <QSettings>
#include "models/table.h"
QString text = tr("Loading");
