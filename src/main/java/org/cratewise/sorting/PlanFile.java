package org.cratewise.sorting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A plan as a JSON file: to be read, edited by taking steps out, and applied later.
public final class PlanFile {
    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private PlanFile() {}

    /// The plan as text.
    public static String text(Plan plan) {
        try {
            return MAPPER.writeValueAsString(plan) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan is plain data", e);
        }
    }

    /// Saves a plan under a name that isn't taken.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if something is there
    public static void write(Plan plan, Path file) throws IOException {
        Files.writeString(file, text(plan), StandardOpenOption.CREATE_NEW);
    }

    /// Reads a plan.
    ///
    /// @throws IOException if it isn't one, or one of a program to come; the message says so
    public static Plan read(Path file) throws IOException {
        Plan plan;
        try {
            plan = MAPPER.readValue(file.toFile(), Plan.class);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no plan: " + e.getOriginalMessage(), e);
        }
        if (plan.version() != Plan.VERSION)
            throw new IOException(
                    "%s is a plan of version %d; this program knows %d"
                            .formatted(file, plan.version(), Plan.VERSION));
        for (PlanStep step : plan.steps()) check(step, file);
        return plan;
    }

    private static void check(PlanStep step, Path file) throws IOException {
        boolean absolute = step.file().place().isAbsolute();
        boolean hasTarget = step.action() == Action.PLAYLIST || !step.after().isEmpty();
        boolean clean =
                hasTarget
                        && step.target().isAbsolute()
                        && step.target().equals(step.target().normalize());
        if (!absolute || !clean)
            throw new IOException(file + ": a step lacks a whole path: " + step.file().path());
    }
}
