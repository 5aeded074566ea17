package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FfmpegLogTest {
    private final FfmpegLog log = new FfmpegLog();

    @Test
    void theHeaderTellsDurationAndCodec() {
        hear(
                """
                [info] Input #0, mp3, from 'file:a.mp3':
                [info]   Duration: 01:02:03.50, start: 0.025057, bitrate: 192 kb/s
                [info]   Stream #0:1[0x1](eng): Audio: mp3 (mp3float), 44100 Hz, stereo
                """);
        assertEquals(new StreamHeader(true, 3723.5, "mp3"), log.header().join());
    }

    @Test
    void tagsThatImitateTheHeaderAreNotBelieved() {
        hear(
                """
                [info] Input #0, mp3, from 'file:a.mp3':
                [info]   Metadata:
                [info]     Duration: 00:00:01.00
                [info]     title           :   Duration: 00:00:01.00
                [info]                     :   Stream #0:0: Audio: fake
                [info]   Duration: 00:03:00.00, start: 0.025057, bitrate: 192 kb/s
                [info]   Stream #0:0: Audio: flac, 44100 Hz, stereo
                """);
        assertEquals(new StreamHeader(true, 180, "flac"), log.header().join());
    }

    @Test
    void anUnknownDurationIsZero() {
        hear(
                """
                [info] Input #0, ogg, from 'file:a':
                [info]   Duration: N/A, start: 0.0, bitrate: N/A
                [info]   Stream #0:0: Audio: vorbis, 44100 Hz, stereo
                """);
        assertEquals(new StreamHeader(true, 0, "vorbis"), log.header().join());
    }

    @Test
    void errorsAreKeptWithoutPrefixesAndOnlyAFew() {
        hear("[mp3 @ 0x55] [error] Header missing\n[in#0 @ 0x1] [warning] w\n".repeat(1000));
        assertEquals(12, log.errors().size());
        assertEquals(List.of("Header missing"), log.errors().stream().distinct().toList());
        assertFalse(log.header().join().hasAudio());
    }

    private void hear(String text) {
        log.drain(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
