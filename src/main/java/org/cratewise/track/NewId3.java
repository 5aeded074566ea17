package org.cratewise.track;

import java.util.Optional;
import java.util.stream.Stream;

/// The version of an ID3 tag that is made where a file has none; a tag that is there keeps its own.
/// See <https://id3.org/id3v2.3.0> and <https://id3.org/id3v2.4.0-structure>.
public enum NewId3 {
    /// What most programs and devices read.
    V2_3(3),
    /// Names several genres one by one, and knows UTF-8.
    V2_4(4);

    private final int number;

    NewId3(int number) {
        this.number = number;
    }

    /// The 3 of 2.3.
    public int number() {
        return number;
    }

    /// As people name it: `2.3`.
    public String word() {
        return "2." + number;
    }

    /// The version that is named so.
    public static Optional<NewId3> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
