package org.cratewise.ui.window;

import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Ongoing;
import org.cratewise.ui.library.LibraryModel;
import org.cratewise.ui.scanning.ScanStatusModel;

/// What the window itself knows, without any view.
record WindowModels(
        Jobs jobs,
        LibraryModel library,
        ScanStatusModel scanning,
        Decisions decisions,
        Ongoing ongoing) {}
