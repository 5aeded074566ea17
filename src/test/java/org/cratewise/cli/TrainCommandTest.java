package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cratewise.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void setUp() {
        shell = new Shell(new MadeUpServices(folder));
    }

    private Result train(Path data) {
        return shell.run(
                "train",
                "--data",
                data.toString(),
                "--out",
                folder.resolve("model").toString(),
                "--work",
                folder.resolve("work").toString());
    }

    @Test
    void aFolderWithoutTrainingDataIsOneSentenceThatNamesWhatIsMissing() {
        Path nowhere = folder.resolve("nowhere");
        Result result = train(nowhere);
        assertEquals(1, result.code());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(
                result.err()
                        .startsWith(
                                "No training data in "
                                        + nowhere
                                        + ": "
                                        + nowhere.resolve("gtzan/filtered_train.txt")
                                        + " is missing"),
                result.err());
        assertFalse(Files.exists(folder.resolve("model")));
    }

    @Test
    void labelsWithoutAClipToTrainOnAreOneSentence() throws IOException {
        Path data = folder.resolve("data");
        Path lists = Files.createDirectories(data.resolve("gtzan"));
        for (String part : new String[] {"train", "valid", "test"})
            Files.writeString(lists.resolve("filtered_" + part + ".txt"), "");
        Files.writeString(data.resolve("labels.tsv"), "file\tartist\tgenre\tsecond\tconfidence\n");
        Result result = train(data);
        assertEquals(1, result.code());
        assertEquals("No clips to train on\n", result.err());
    }

    @Test
    void theFoldersMustBeNamed() {
        Result result = shell.run("train");
        assertEquals(2, result.code());
        assertTrue(
                result.err().startsWith("Missing required options: '--data=DIR', '--out=DIR'"),
                result.err());
    }
}
