package org.cratewise.ui.player;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.audio.Player;

/// A player that writes down what it is told and plays as far as a test says.
public final class FakePlayer implements Player {
    public final List<String> told = new ArrayList<>();
    public Now now = Now.IDLE;

    @Override
    public void play(Path file, double from) {
        told.add("play " + file.getFileName() + " " + from);
        now = new Now(Phase.PLAYING, from, "");
    }

    @Override
    public void pause() {
        told.add("pause");
        now = new Now(Phase.PAUSED, now.seconds(), "");
    }

    @Override
    public void resume() {
        told.add("resume");
        now = new Now(Phase.PLAYING, now.seconds(), "");
    }

    @Override
    public void stop() {
        told.add("stop");
        now = Now.IDLE;
    }

    @Override
    public Now now() {
        return now;
    }

    @Override
    public void close() {
        told.add("close");
    }
}
