package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.audio.MadeAudio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailReaderTest {
    private static final Path COVER = Path.of("resources/icons/cratewise-64.png");

    @TempDir Path folder;

    private final DetailReader reader = new DetailReader();

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "flac", "m4a"})
    void allFieldsAndThePictureAreRead(String format) throws Exception {
        Path bare = MadeAudio.sound(folder.resolve("bare." + format), 1);
        Path file = folder.resolve("full." + format);
        MadeAudio.ffmpeg(
                "-v",
                "error",
                "-i",
                bare.toString(),
                "-i",
                COVER.toString(),
                "-map",
                "0:a",
                "-map",
                "1:v",
                "-c",
                "copy",
                "-disposition:v",
                "attached_pic",
                "-metadata",
                "title=Blue",
                "-metadata",
                "album_artist=Various",
                "-metadata",
                "composer=Ida",
                file.toString());
        byte[] before = Files.readAllBytes(file);
        TagDetails details = reader.read(file);
        assertEquals(List.of("Blue"), values(details, "title"));
        assertEquals(List.of("Various"), values(details, "album_artist"));
        assertEquals(List.of("Ida"), values(details, "composer"));
        assertArrayEquals(Files.readAllBytes(COVER), details.cover().orElseThrow());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileWithoutTagsOrNoAudioHasNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("song.mp3"), "la la la");
        assertEquals(TagDetails.NONE, reader.read(text));
        assertEquals(TagDetails.NONE, reader.read(folder.resolve("gone.flac")));
        assertEquals(TagDetails.NONE, reader.read(folder.resolve("notes.txt")));
        Path wav = MadeAudio.sound(folder.resolve("bare.wav"), 1);
        assertTrue(reader.read(wav).cover().isEmpty());
    }

    private static List<String> values(TagDetails details, String name) {
        return details.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(TagDetails.Field::values)
                .orElse(List.of());
    }
}
