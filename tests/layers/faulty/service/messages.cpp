QString text = tr("The file cannot be opened.");
