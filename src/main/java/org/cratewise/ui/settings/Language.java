package org.cratewise.ui.settings;

import java.util.Locale;
import org.cratewise.ui.kit.Messages;

/// What the window can speak.
public enum Language {
    SYSTEM(""),
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// As it calls itself, so that one who reads no other finds it.
    String label() {
        if (this == SYSTEM) return Messages.text("settings.language.system");
        Locale locale = Locale.of(code);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /// Lets the window speak it; without a choice it goes on as the system does.
    void speak() {
        if (this != SYSTEM) Messages.speak(Locale.of(code));
    }
}
