package org.cratewise.genre.space;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpaceTest {
    @Test
    void standardizedFeaturesHaveMeanZeroAndDeviationOne() {
        double[][] even = Standardized.of(new float[][] {{1, 5}, {3, 5}, {5, 5}});
        double step = Math.sqrt(1.5);
        assertArrayEquals(new double[] {-step, 0}, even[0], 1e-9);
        assertArrayEquals(new double[] {0, 0}, even[1], 1e-9);
        assertArrayEquals(new double[] {step, 0}, even[2], 1e-9);
    }

    @Test
    void theFirstAxisIsTheLongestAndSharesAddUp() {
        // Along (3, 4, 0) / 5 with deviation 10, along z with 2, across both nothing.
        Random random = new Random(1);
        double[][] points = new double[4000][];
        double[] along = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            along[i] = 10 * random.nextGaussian();
            points[i] = new double[] {0.6 * along[i], 0.8 * along[i], 2 * random.nextGaussian()};
        }
        Plane plane = Pca.of(points);
        assertEquals(1, plane.shares()[0] + plane.shares()[1], 1e-9);
        assertEquals(100.0 / 104, plane.shares()[0], 0.01);
        for (int i = 0; i < 20; i++) {
            assertEquals(along[i], plane.points()[i][0], 0.2);
            assertEquals(points[i][2], Math.abs(plane.points()[i][1]) * sign(points[i][2]), 0.2);
        }
    }

    @Test
    void pointsOnOneSpotHaveAPlaneToo() {
        Plane plane = Pca.of(new double[][] {{0, 0, 0}, {0, 0, 0}});
        assertArrayEquals(new double[] {0, 0}, plane.points()[1]);
        assertArrayEquals(new double[] {0, 0}, plane.shares());
    }

    @Test
    void theSilhouetteIsRousseeuwsByHand() {
        double[][] points = {{0}, {2}, {10}, {13}};
        int[] genres = {0, 0, 1, 1};
        // a = 2, 2, 3, 3; b = 11.5, 9.5, 9, 12
        double expected = (9.5 / 11.5 + 7.5 / 9.5 + 6.0 / 9 + 9.0 / 12) / 4;
        Separation separation = Separation.of(points, genres, alone(4));
        assertEquals(expected, separation.silhouette(), 1e-12);
        assertEquals(1, separation.neighbour());
        assertEquals(0.5, separation.chance());
    }

    @Test
    void aPointThatIsAloneInItsGenreCountsZero() {
        Separation separation =
                Separation.of(new double[][] {{0}, {1}, {9}}, new int[] {0, 0, 1}, alone(3));
        assertEquals((8.0 / 9 + 7.0 / 8 + 0) / 3, separation.silhouette(), 1e-12);
        assertEquals(2.0 / 3, separation.neighbour());
    }

    @Test
    void mixedGenresScoreNearChance() {
        Random random = new Random(2);
        double[][] points = new double[900][];
        int[] genres = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
            genres[i] = i % 3;
        }
        Separation separation = Separation.of(points, genres, alone(points.length));
        assertEquals(0, separation.silhouette(), 0.03);
        assertEquals(separation.chance(), separation.neighbour(), 0.05);
    }

    @Test
    void piecesOfOneTrackAreNoNeighboursOfEachOther() {
        double[][] points = {{0}, {0.1}, {1}, {1.1}};
        int[] genres = {0, 0, 1, 1};
        assertEquals(0, Separation.of(points, genres, new int[] {0, 0, 1, 1}).neighbour());
        assertEquals(1, Separation.of(points, genres, alone(4)).neighbour());
    }

    @Test
    void affinitiesHaveTheWantedNumberOfNeighbours() {
        double[][] points = cloud(100, 3);
        double[][] p = Affinities.of(Distances.squared(points), 20);
        double sum = 0;
        for (double[] row : p) for (double value : row) sum += value;
        assertEquals(1, sum, 1e-9);
        assertEquals(p[3][17], p[17][3]);
        assertEquals(0, p[5][5]);
    }

    @Test
    void tsneKeepsHeapsApartThatAPlaneCantShow() {
        double[][] points = cloud(240, 12);
        int[] genres = IntStream.range(0, points.length).map(i -> i % 6).toArray();
        for (int i = 0; i < points.length; i++) points[i][genres[i]] += 9;
        AtomicInteger steps = new AtomicInteger();
        Plane plane = Tsne.of(points, steps::set, () -> false);
        Separation apart = Separation.of(plane.points(), genres, alone(points.length));
        assertEquals(Tsne.STEPS, steps.get());
        assertTrue(apart.neighbour() > 0.97, apart.toString());
        assertTrue(apart.silhouette() > 0.6, apart.toString());
        assertArrayEquals(plane.points(), Tsne.of(points, steps::set, () -> false).points());
    }

    @Test
    void tsneCanBeStopped() {
        AtomicInteger steps = new AtomicInteger();
        Tsne.of(cloud(20, 3), steps::set, () -> steps.get() == 7);
        assertEquals(7, steps.get());
    }

    private static double[][] cloud(int points, int features) {
        Random random = new Random(5);
        double[][] cloud = new double[points][features];
        for (double[] point : cloud)
            for (int f = 0; f < features; f++) point[f] = random.nextGaussian();
        return cloud;
    }

    private static int[] alone(int points) {
        return IntStream.range(0, points).toArray();
    }

    private static double sign(double value) {
        return value < 0 ? -1 : 1;
    }
}
