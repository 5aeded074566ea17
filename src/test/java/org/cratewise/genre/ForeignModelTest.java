package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models that were damaged, or made to do harm.
class ForeignModelTest {
    private static final String CONFIGURATION = "configuration.json";
    private static final String COEFFICIENTS = "coefficients.bin";

    @TempDir static Path trained;
    @TempDir Path folder;
    private Map<String, byte[]> parts;

    @BeforeAll
    static void train() throws IOException {
        MadeClips.train(trained, MadeClips.options(1, 1), TrainingListener.NONE);
    }

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("model.zip", "model.json"))
            Files.copy(trained.resolve("made-1").resolve(name), folder.resolve(name));
        parts = parts(folder.resolve("model.zip"));
    }

    @Test
    void anUntouchedModelIsTaken() throws IOException {
        zip(parts);
        Models.load(folder).close();
    }

    @Test
    void aCorruptedZipIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("model.zip"));
        for (int i = bytes.length / 2; i < bytes.length / 2 + 200; i++) bytes[i] ^= 0x55;
        Files.write(folder.resolve("model.zip"), bytes);
        assertRefused("model.zip can't be used: ");
    }

    @Test
    void aTruncatedZipIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("model.zip"));
        for (int length : new int[] {0, 3, 40, bytes.length / 2, bytes.length * 3 / 4}) {
            Files.write(folder.resolve("model.zip"), Arrays.copyOf(bytes, length));
            assertRefused("model.zip can't be used: ");
        }
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        Files.writeString(folder.resolve("model.zip"), "weights");
        assertRefused("it isn't a zip file");
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        Files.delete(folder.resolve("model.zip"));
        assertRefused("No model in " + folder + ": model.zip is missing");
        Files.delete(folder.resolve("model.json"));
        assertRefused("No model in " + folder + ": model.json is missing");
    }

    @Test
    void anOversizedZipIsRefused() throws IOException {
        try (var file = Files.newByteChannel(folder.resolve("model.zip"), writing())) {
            file.position(200L << 20);
            file.write(ByteBuffer.wrap(new byte[1]));
        }
        assertRefused("it has more than ");
    }

    @Test
    void aZipBombIsRefusedWhileItIsRead() throws IOException {
        parts.put(COEFFICIENTS, new byte[32 << 20]);
        zip(parts);
        assertTrue(Files.size(folder.resolve("model.zip")) < 1 << 20, "it is small on disk");
        assertRefused("coefficients.bin has more than");
        parts.put(CONFIGURATION, new byte[32 << 20]);
        zip(parts);
        assertRefused("configuration.json has more than 4,194,304 bytes");
    }

    @Test
    void aSizeThatIsOnlyClaimedIsRefusedBeforeItIsRead() throws IOException {
        try (ZipOutputStream zip = open()) {
            byte[] bytes = new byte[2 << 20];
            ZipEntry entry = new ZipEntry(COEFFICIENTS);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        assertRefused("coefficients.bin says it has 2,097,152 bytes");
    }

    @Test
    void pathsOutOfTheFolderAreRefusedAndWriteNothing() throws IOException {
        for (String name :
                List.of("../evil.txt", "/tmp/evil.txt", "a/b", "..\\evil.txt", "C:\\e")) {
            Map<String, byte[]> more = new LinkedHashMap<>(parts);
            more.put(name, new byte[] {1});
            zip(more);
            assertRefused("it holds \"" + name + "\", which no model needs");
        }
        assertFalse(Files.exists(folder.resolveSibling("evil.txt")));
    }

    @Test
    void serializedObjectsAreNeverRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Trap());
        }
        for (String name : List.of("preprocessor.bin", "normalizer.bin", "updaterState.bin")) {
            Map<String, byte[]> more = new LinkedHashMap<>(parts);
            more.put(name, bytes.toByteArray());
            zip(more);
            assertRefused("it holds \"" + name + "\"");
        }
        parts.put(COEFFICIENTS, bytes.toByteArray());
        zip(parts);
        assertRefused("model.zip can't be used");
        assertEquals(0, Trap.sprung);
    }

    @Test
    void foreignClassesInTheConfigurationAreNotLoaded() throws IOException {
        String json = new String(parts.get(CONFIGURATION), StandardCharsets.UTF_8);
        String lstm = "org.deeplearning4j.nn.conf.layers.LSTM";
        assertTrue(json.contains(lstm));
        parts.put(CONFIGURATION, json.replace(lstm, Spy.class.getName()).getBytes());
        zip(parts);
        assertRefused("it names a class that no model needs: " + Spy.class.getName());
        assertEquals("asleep", System.getProperty("cratewise.spy", "asleep"));
    }

    @Test
    void anotherNetworkThanTheFactsTellIsRefused() throws IOException {
        String json = new String(parts.get(CONFIGURATION), StandardCharsets.UTF_8);
        for (String[] change :
                new String[][] {
                    {"\"nout\" : 96", "\"nout\" : 960000"},
                    {"[ \"lstm-1\" ]", "[ \"bend-1\" ]"},
                    {"ActivationSoftmax", "ActivationSigmoid"}
                }) {
            assertTrue(json.contains(change[0]), change[0]);
            parts.put(CONFIGURATION, json.replace(change[0], change[1]).getBytes());
            zip(parts);
            assertRefused("its network isn't one that this program builds");
        }
        parts.put(CONFIGURATION, "[".repeat(100_000).getBytes());
        zip(parts);
        assertRefused("its configuration can't be read");
    }

    @Test
    void weightsOfAnotherShapeAreRefused() throws IOException {
        change(facts -> facts.putObject("scores"));
        change(facts -> ((ObjectNode) facts.get("calibration")).putArray("sureFromOf"));
        change(facts -> ((ObjectNode) facts.get("calibration")).putArray("ladder"));
        change(facts -> facts.withArray("genres").add("polka"));
        assertRefused("model.zip can't be used: its network isn't one");
        change(facts -> ((ArrayNode) facts.get("genres")).remove(2));
        byte[] whole = parts.get(COEFFICIENTS);
        parts.put(COEFFICIENTS, Arrays.copyOf(whole, whole.length - 4));
        zip(parts);
        assertRefused("its weights break off");
        parts.put(COEFFICIENTS, Arrays.copyOf(whole, whole.length + 4));
        zip(parts);
        assertRefused("there is more than its weights");
        byte[] claims = whole.clone();
        ByteBuffer.wrap(claims).putLong(40, Long.MAX_VALUE);
        parts.put(COEFFICIENTS, claims);
        zip(parts);
        assertRefused("are needed");
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() throws IOException {
        byte[] bytes = parts.get(COEFFICIENTS);
        ByteBuffer.wrap(bytes).putFloat(bytes.length - 4, Float.NaN);
        zip(parts);
        assertRefused("one of its weights isn't a number");
    }

    @Test
    void linksAreRefused() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.zip");
        Files.move(folder.resolve("model.zip"), elsewhere);
        Files.createSymbolicLink(folder.resolve("model.zip"), elsewhere);
        assertRefused("model.zip can't be used: it is a link or no file at all");
    }

    @Test
    void anotherExtractorIsRefusedWithAdvice() throws IOException {
        change(facts -> facts.put("extractorVersion", "texture-99"));
        assertRefused("hears windows of texture-99; this program makes texture-1. Get the model");
    }

    @Test
    void factsThatCantBeAreRefused() throws IOException {
        refusesFacts("2 to 200", facts -> facts.putArray("genres").add("one"));
        refusesFacts("twice", facts -> facts.putArray("genres").add("one").add("one"));
        refusesFacts(
                "no proper name", facts -> facts.putArray("genres").add("one").add("\u001b[31m"));
        refusesFacts("no proper name", facts -> facts.putArray("genres").add("a").add("../b"));
        refusesFacts("id isn't a name", facts -> facts.put("id", "../../escape"));
        refusesFacts("id isn't a name", facts -> facts.remove("id"));
        refusesFacts("means but", facts -> facts.withArray("means").add(1));
        refusesFacts("standardization of feature 0", facts -> deviation(facts, 0));
        refusesFacts("standardization of feature 0", facts -> deviation(facts, -1));
        refusesFacts("standardization of feature 0", facts -> deviation(facts, Double.NaN));
        refusesFacts("no calibration", facts -> facts.remove("calibration"));
        refusesFacts(
                "temperature", facts -> facts.withObject("/calibration").put("temperature", 0));
        refusesFacts("for sure", facts -> facts.withObject("/calibration").put("sureFrom", -1));
        refusesFacts("promises", facts -> rung(facts).put("promise", 70));
        refusesFacts("promises", facts -> rung(facts).put("promise", 81));
        refusesFacts("thresholds can't", facts -> rung(facts).put("sureFrom", -1));
        refusesFacts("of its genres", facts -> rung(facts).putArray("sureFromOf").add(0.9));
        refusesFacts("towers", facts -> facts.withObject("/options").put("towers", 1_000_000));
        refusesFacts("options", facts -> facts.remove("options"));
        refusesFacts("scores", facts -> facts.putObject("scores").putNull("test"));
    }

    @Test
    void anEndlessFactsFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("model.json"), " ".repeat(5 << 20));
        assertRefused("model.json can't be used: it has more than 4,194,304 bytes");
    }

    @Test
    void factsThatAreNoneAreRefused() throws IOException {
        for (String text : List.of("{", "null", "[]", "{\"id\":1,\"id\":2}", "[".repeat(100_000))) {
            Files.writeString(folder.resolve("model.json"), text);
            assertRefused("model.json");
        }
    }

    /// What should never come to life.
    private static final class Trap implements Serializable {
        private static final long serialVersionUID = 1;
        private static int sprung;

        private void readObject(ObjectInputStream in) {
            sprung++;
        }
    }

    /// Tells when its class is loaded.
    public static final class Spy {
        static {
            System.setProperty("cratewise.spy", "awake");
        }
    }

    private void refusesFacts(String reason, Consumer<ObjectNode> change) throws IOException {
        Path json = folder.resolve("model.json");
        byte[] before = Files.readAllBytes(json);
        change(change);
        assertRefused(reason);
        Files.write(json, before);
    }

    private static ObjectNode rung(ObjectNode facts) {
        return (ObjectNode) facts.get("calibration").get("ladder").get(0);
    }

    private static void deviation(ObjectNode facts, double value) {
        facts.withArray("deviations").remove(0);
        ((ArrayNode) facts.get("deviations")).insert(0, value);
    }

    private void change(Consumer<ObjectNode> change) throws IOException {
        Path json = folder.resolve("model.json");
        ObjectNode facts = (ObjectNode) ModelFiles.JSON.readTree(json.toFile());
        change.accept(facts);
        ModelFiles.JSON.writeValue(json.toFile(), facts);
    }

    private void assertRefused(String reason) {
        var e = assertThrows(ModelException.class, () -> Models.load(folder));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry())
                parts.put(e.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private void zip(Map<String, byte[]> content) throws IOException {
        try (ZipOutputStream zip = open()) {
            for (var part : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private ZipOutputStream open() throws IOException {
        return new ZipOutputStream(Files.newOutputStream(folder.resolve("model.zip")));
    }

    private static Set<StandardOpenOption> writing() {
        return EnumSet.of(StandardOpenOption.WRITE);
    }
}
