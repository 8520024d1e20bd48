#include "search/engine.h"
#include "search/hit.h"
#include <QAbstractTableModel>
#include <QColor>
