#pragma once
#include "base/error.h"
#include "store/faqfile.h"
#include <QString>
#include <QtWidgets/QWidget>
#include <vector>
