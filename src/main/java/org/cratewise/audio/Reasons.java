package org.cratewise.audio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Why a file can't be decoded, in a sentence for a person.
final class Reasons {
    private Reasons() {}

    /// Sees what can be seen without a decoder.
    static void requireReadable(Path file) throws UnreadableAudioException {
        if (!Files.exists(file)) throw new UnreadableAudioException("The file is gone");
        if (!Files.isRegularFile(file)) throw new UnreadableAudioException("This is not a file");
        if (!Files.isReadable(file))
            throw new UnreadableAudioException("No permission to read this file");
        if (file.toFile().length() == 0) throw new UnreadableAudioException("The file is empty");
    }

    /// Why so little came out.
    ///
    /// @param seconds what did
    static String tooLittle(StreamHeader header, List<String> errors, double seconds) {
        if (header.opened() && !header.hasAudio()) return "No audio stream in this file";
        if (seconds > 0) return "Too short: " + tenths(seconds) + " of audio";
        if (errors.isEmpty()) return "There is no audio in this file";
        String error = telling(errors);
        if (anyHolds(errors, "no decoder found") || anyHolds(errors, "Decoder not found"))
            return "No decoder for this kind of audio";
        if (anyHolds(errors, "not on whitelist")) return "Not an audio file";
        if (!header.opened()) return "Not an audio file, or damaged: " + error;
        return "Damaged, nothing could be decoded: " + error;
    }

    /// Rounded down: what is too short for a second isn't called one.
    private static String tenths(double seconds) {
        return seconds < 0.1 ? "less than 0.1 s" : Seconds.text(Math.floor(seconds * 10) / 10);
    }

    /// The first error is the cause; where it only introduces another, that one.
    private static String telling(List<String> errors) {
        return errors.get(0).replaceFirst("^Error (opening input|while decoding)[^:]*: ", "");
    }

    private static boolean anyHolds(List<String> errors, String words) {
        return errors.stream().anyMatch(e -> e.contains(words));
    }
}
