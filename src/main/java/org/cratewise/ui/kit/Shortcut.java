package org.cratewise.ui.kit;

/// Keys and what they do, in words.
public record Shortcut(String keys, String deed) {
    /// From a text as tooltips have it, `Play (Space)`.
    public static Shortcut inBrackets(String text) {
        int bracket = text.lastIndexOf('(');
        return new Shortcut(
                text.substring(bracket + 1, text.lastIndexOf(')')),
                text.substring(0, bracket).trim());
    }

    /// From a text as the foot of a screen has it, `Enter = accept`.
    public static Shortcut equated(String text) {
        int sign = text.indexOf(" = ");
        return new Shortcut(text.substring(0, sign), text.substring(sign + 3));
    }
}
