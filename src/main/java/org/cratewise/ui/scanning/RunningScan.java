package org.cratewise.ui.scanning;

import java.util.List;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanReport;
import org.cratewise.track.Track;

/// What the window needs of a scan; [Scan] says what each does.
public interface RunningScan {
    ScanReport run() throws InterruptedException;

    void pause();

    void resume();

    void cancel();

    ScanProgress progress();

    List<Track> drainChanged();

    /// A real scan, seen from the window.
    static RunningScan of(Scan scan) {
        return new RealScan(scan);
    }
}
