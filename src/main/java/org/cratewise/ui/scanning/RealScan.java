package org.cratewise.ui.scanning;

import java.util.List;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanReport;
import org.cratewise.track.Track;

record RealScan(Scan scan) implements RunningScan {
    @Override
    public ScanReport run() throws InterruptedException {
        return scan.run();
    }

    @Override
    public void pause() {
        scan.pause();
    }

    @Override
    public void resume() {
        scan.resume();
    }

    @Override
    public void cancel() {
        scan.cancel();
    }

    @Override
    public ScanProgress progress() {
        return scan.progress();
    }

    @Override
    public List<Track> drainChanged() {
        return scan.drainChanged();
    }
}
