package org.cratewise.scan;

import java.nio.file.Path;
import java.util.List;

/// What a scan did.
///
/// @param found audio files found
/// @param unchanged not opened, since nothing changed
/// @param analysed listened to
/// @param recognised moved or retagged files known by their audio
/// @param rescored predicted anew from cached features, without decoding
/// @param missing files of the catalog that are gone
/// @param failed tracks that couldn't be read, with their reasons
/// @param skipped files and folders that were passed over, with their reasons
/// @param cancelled whether it ended before its end
/// @param ignored files and folders that are hidden, empty or no audio; not listed one by one
public record ScanReport(
        long found,
        long unchanged,
        long analysed,
        long recognised,
        long rescored,
        long missing,
        List<Reason> failed,
        List<Reason> skipped,
        boolean cancelled,
        long ignored) {
    public ScanReport {
        failed = List.copyOf(failed);
        skipped = List.copyOf(skipped);
    }

    /// A report of a scan that ignored nothing.
    public ScanReport(
            long found,
            long unchanged,
            long analysed,
            long recognised,
            long rescored,
            long missing,
            List<Reason> failed,
            List<Reason> skipped,
            boolean cancelled) {
        this(
                found,
                unchanged,
                analysed,
                recognised,
                rescored,
                missing,
                failed,
                skipped,
                cancelled,
                0);
    }

    /// A path and why something (didn't) happen to it, in words for a person.
    public record Reason(Path path, String why) {}
}
