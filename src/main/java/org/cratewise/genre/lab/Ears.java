package org.cratewise.genre.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cratewise.feature.FeatureKind;
import org.cratewise.feature.FeatureSequence;
import org.cratewise.feature.FeatureSettings;
import org.cratewise.feature.FileFeatures;
import org.cratewise.feature.LevelArchive;
import org.cratewise.feature.LevelFeatures;
import org.cratewise.feature.LevelTextures;
import org.cratewise.feature.TextureRecordings;
import org.cratewise.feature.Textures;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.dataset.Source;
import org.cratewise.genre.preset.Input;

/// Measures what a preset hears. Safe for several threads.
final class Ears {
    private static final double WINDOW_SECONDS = 1;
    private static final double QUIET = 1e-10;

    private final Input input;
    private final FrontEnd frontEnd;
    private final Map<Path, Map<String, byte[][]>> archives = new ConcurrentHashMap<>();

    Ears(Input input, FrontEnd frontEnd) {
        this.input = input;
        this.frontEnd = frontEnd;
    }

    /// What the same clip would be heard alike by, for a cache.
    String name() {
        if (input.textures()) return "textures";
        String features = input.features().toString().replaceAll("[^A-Z]+", "-");
        return frontEnd + features + input.mfccs() + "-" + input.mels();
    }

    /// @throws IOException with the reason, if it can't be read or decoded
    Frames hear(Source source) throws IOException, InterruptedException {
        if (input.textures()) return frames(textures(source));
        if (frontEnd == FrontEnd.LEVELS) return frames(levelFeatures(source));
        if (source.levels())
            throw new ModelException(source.entry() + " has levels only: use that front end");
        return sound(source.file()).middle();
    }

    private Textures textures(Source source) throws IOException, InterruptedException {
        return source.levels()
                ? LevelTextures.of(levels(source))
                : new TextureRecordings().hear(source.file(), List.of()).getFirst();
    }

    private static Frames frames(Textures textures) {
        List<float[]> windows = new ArrayList<>();
        for (float[][] segment : textures.segments()) windows.addAll(List.of(segment));
        return new Frames(windows.toArray(float[][]::new), WINDOW_SECONDS).middle();
    }

    private FeatureSequence levelFeatures(Source source) throws IOException, InterruptedException {
        Set<FeatureKind> kinds = EnumSet.copyOf(input.features());
        return source.levels()
                ? LevelFeatures.of(levels(source), kinds, input.mfccs())
                : LevelFeatures.of(source.file(), kinds, input.mfccs());
    }

    private static Frames frames(FeatureSequence sequence) {
        return new Frames(sequence.values(), sequence.frameSeconds()).middle();
    }

    private Frames sound(Path file) throws IOException, InterruptedException {
        FeatureSettings usual = FeatureSettings.DEFAULT;
        FeatureSettings settings =
                new FeatureSettings(
                        usual.sampleRate(),
                        usual.fftSize(),
                        usual.hop(),
                        input.mfccs(),
                        input.mels());
        FeatureSequence sequence =
                new FileFeatures(settings).of(file, EnumSet.copyOf(input.features()));
        for (int c = 0; c < sequence.columns().size(); c++)
            if (sequence.columns().get(c).startsWith("mel_"))
                for (float[] frame : sequence.values()) frame[c] = decibels(frame[c]);
        return frames(sequence);
    }

    /// As `librosa.power_to_db`, but without its cut 80 dB below the loudest.
    private static float decibels(float power) {
        return (float) (10 * Math.log10(Math.max(QUIET, power)));
    }

    private byte[][] levels(Source source) {
        byte[][] levels =
                archives.computeIfAbsent(source.file(), Ears::archive).get(source.entry());
        if (levels == null) throw new ModelException("No levels of " + source.entry());
        return levels;
    }

    private static Map<String, byte[][]> archive(Path file) {
        try {
            return LevelArchive.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the levels in " + file, e);
        }
    }
}
