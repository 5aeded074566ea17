package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {
    @TempDir Path home;

    @Test
    void whatWasPutIsThereTheNextTime() {
        Path file = home.resolve("new/window.properties");
        Remembered before = new Remembered(file);
        before.put("theme", Theme.Choice.DARK);
        before.put("window.x", 12.5);
        before.put("columns", "title:200.0:true");
        before.save();
        Remembered after = new Remembered(file);
        assertSame(Theme.Choice.DARK, after.get("theme", Theme.Choice.SYSTEM));
        assertEquals(12.5, after.get("window.x", 0.0));
        assertEquals("title:200.0:true", after.get("columns", ""));
    }

    @Test
    void whatCantBeReadIsAsIfItWasNeverKept() throws IOException {
        Path file = home.resolve("window.properties");
        Files.writeString(file, "theme=PURPLE\nwindow.x=left\nbroken=\\u12");
        assertSame(Theme.Choice.SYSTEM, new Remembered(file).get("theme", Theme.Choice.SYSTEM));
        Files.writeString(file, "theme=PURPLE\nwindow.x=left");
        Remembered remembered = new Remembered(file);
        assertSame(Theme.Choice.SYSTEM, remembered.get("theme", Theme.Choice.SYSTEM));
        assertEquals(7, remembered.get("window.x", 7.0));
    }
}
