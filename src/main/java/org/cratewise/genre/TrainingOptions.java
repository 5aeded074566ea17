package org.cratewise.genre;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/// How a model is trained.
///
/// @param seed of everything random: same data, options and program, same model
/// @param steps updates of the weights
/// @param batch sequences in a step
/// @param windows texture windows in a sequence
/// @param learningRate its peak
/// @param weightDecay pull of the weights to zero, per step and learning rate
/// @param inputDropout share of a window's numbers hidden in training
/// @param dropout share hidden inside the network
/// @param noise deviation of noise on each number, in standard deviations
/// @param smoothing share of the target spread over all genres
/// @param second share of the target for a clip's second genre
/// @param mixing strength of mixup: both parameters of its beta distribution; 0 for none
/// @param tones how many copies of each clip are heard through a random tone control
/// @param towers networks side by side in the model, whose mean is the prediction
/// @param checkEvery steps between checkpoints, each with a look at clips that it never hears
public record TrainingOptions(
        long seed,
        int steps,
        int batch,
        int windows,
        double learningRate,
        double weightDecay,
        double inputDropout,
        double dropout,
        double noise,
        double smoothing,
        double second,
        double mixing,
        int tones,
        int towers,
        int checkEvery) {

    /// What the bundled model was trained with.
    public static final TrainingOptions USUAL =
            new TrainingOptions(
                    1, 400, 48, 12, 2e-3, 0.1, 0.4, 0.5, 0.15, 0.1, 0.3, 0.4, 2, 3, 200);

    public TrainingOptions {
        atLeast("steps", steps, 1);
        atLeast("batch", batch, 2);
        atLeast("windows", windows, 1);
        atLeast("tones", tones, 0);
        atLeast("towers", towers, 1);
        atLeast("checkEvery", checkEvery, 1);
        share("inputDropout", inputDropout);
        share("dropout", dropout);
        share("smoothing", smoothing);
        share("second", second);
        if (!(learningRate > 0))
            throw new IllegalArgumentException("learningRate: " + learningRate);
        if (!(weightDecay >= 0 && noise >= 0 && mixing >= 0))
            throw new IllegalArgumentException("weightDecay, noise and mixing can't be negative");
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least)
            throw new IllegalArgumentException(name + " is at least " + least + ", not " + value);
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value < 1))
            throw new IllegalArgumentException(name + " lies between 0 and 1, not " + value);
    }

    /// The same with another seed.
    public TrainingOptions withSeed(long seed) {
        return with("seed", seed);
    }

    /// The same with another number of steps.
    public TrainingOptions withSteps(int steps) {
        return with("steps", steps);
    }

    /// The same with another number of towers.
    public TrainingOptions withTowers(int towers) {
        return with("towers", towers);
    }

    /// The same with one thing changed.
    ///
    /// @param name of the component
    /// @throws IllegalArgumentException if there is none of that name, or it can't have that value
    public TrainingOptions with(String name, Number value) {
        RecordComponent[] components = TrainingOptions.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean wanted = components[i].getName().equals(name);
                found |= wanted;
                types[i] = components[i].getType();
                values[i] = wanted ? value : components[i].getAccessor().invoke(this);
            }
            if (!found) throw new IllegalArgumentException("No option is called " + name);
            return TrainingOptions.class.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record has its constructor and accessors", e);
        }
    }
}
