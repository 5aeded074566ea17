package org.cratewise.genre.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A finished run may come from a stranger too.
class ForeignRunTest {
    private static final String CONFIGURATION = "configuration.json";
    private static final String COEFFICIENTS = "coefficients.bin";

    @TempDir static Path shared;

    @TempDir Path folder;

    private static DataSet music;
    private Map<String, byte[]> parts;

    @BeforeAll
    static void train() throws Exception {
        music = MadeMusic.sound(shared.resolve("music"), 4, 3);
        var preset =
                Presets.changed(
                        "sequence-rnn",
                        List.of(Change.of("schedule.epochs=1"), Change.of("lstm.units=8")));
        var options =
                new LabOptions(
                        "run",
                        FrontEnd.SOUND,
                        SplitOptions.of(SplitWay.TRACK, 0, 0.3, 1),
                        Optional.empty(),
                        1,
                        shared.resolve("work"),
                        shared.resolve("run"));
        Lab.train(preset, music, options, LabListener.NONE).orElseThrow();
    }

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("run.json", "split.json", "network.zip"))
            Files.copy(shared.resolve("run").resolve(name), folder.resolve(name));
        parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(network()))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                parts.put(e.getName(), zip.readAllBytes());
        }
    }

    @Test
    void anUntouchedOneIsJudgedAndHoldsNothingButItsNetwork() throws Exception {
        assertEquals(Set.of(CONFIGURATION, COEFFICIENTS), parts.keySet());
        assertTrue(judge().scores().clips().judged() > 0);
    }

    @Test
    void whatNoNetworkNeedsIsRefused() throws IOException {
        parts.put("preprocessor.bin", new byte[] {1});
        zip();
        assertRefused("it holds \"preprocessor.bin\"");
    }

    @Test
    void foreignClassesAreNotLoaded() throws IOException {
        String json = new String(parts.get(CONFIGURATION), StandardCharsets.UTF_8);
        String own = "org.cratewise.genre.network.RecurrentDropout";
        assertTrue(json.contains(own));
        parts.put(CONFIGURATION, json.replace(own, Spy.class.getName()).getBytes());
        zip();
        assertRefused("it names a class that no model needs: " + Spy.class.getName());
        assertEquals("asleep", System.getProperty("cratewise.spy.run", "asleep"));
    }

    @Test
    void weightsThatBreakOffAreRefused() throws IOException {
        byte[] whole = parts.get(COEFFICIENTS);
        parts.put(COEFFICIENTS, java.util.Arrays.copyOf(whole, whole.length - 4));
        zip();
        assertRefused("its weights break off");
    }

    @Test
    void aNetworkThatFillsTheMemoryIsNotBuilt() throws IOException {
        Path json = folder.resolve("run.json");
        String facts = Files.readString(json);
        assertTrue(facts.contains("\"units\" : 256"));
        Files.writeString(json, facts.replace("\"units\" : 256", "\"units\" : 2000000000"));
        assertRefused("more than 100 million weights");
    }

    /// What a file could name.
    public static final class Spy {
        static {
            System.setProperty("cratewise.spy.run", "awake");
        }
    }

    private void assertRefused(String reason) {
        var e = assertThrows(ModelException.class, this::judge);
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    private Run judge() throws IOException, InterruptedException {
        return Lab.evaluate(
                new RunFolder(folder),
                music,
                Lab.Which.ITS_TEST,
                shared.resolve("work"),
                LabListener.NONE);
    }

    private Path network() {
        return folder.resolve("network.zip");
    }

    private void zip() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(network()))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }
}
