package org.cratewise.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, from `i18n/messages*.properties`, in the user's language.
public final class Messages {
    private static volatile ResourceBundle bundle = load(Locale.getDefault());

    private Messages() {}

    /// The text under a key, with `{0}`, `{1}`... filled in by `MessageFormat`.
    ///
    /// @throws java.util.MissingResourceException if no such key exists
    public static String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, bundle.getLocale()).format(values);
    }

    /// Whether there is a text under a key.
    public static boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The language the window speaks, for numbers and dates.
    public static Locale language() {
        return bundle.getLocale();
    }

    /// Speaks another language from now on; what is already on the screen stays.
    public static void speak(Locale language) {
        bundle = load(language);
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(
                "i18n.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
