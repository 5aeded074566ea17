package org.cratewise.genre;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.dataset.api.preprocessor.*;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

public class Spike {
    public static void main(String[] args) {
        ComputationGraph net = GenreNetwork.of(TrainingOptions.USUAL, 585, 14);
        System.out.println(net.summary());
        INDArray x = Nd4j.randn(48, 585, 12), y = Nd4j.zeros(48, 14);
        for (int i = 0; i < 48; i++) y.putScalar(i, i % 14, 1);
        MultiDataSet ds = new MultiDataSet(x, y);
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            for (int k = 0; k < 20; k++) net.fit(ds);
            System.out.println((System.nanoTime() - t) / 20e6 + " ms/step score " + net.score());
        }
        // masks
        INDArray full = Nd4j.randn(3, 585, 13);
        INDArray alone =
                net.output(
                                false,
                                full.get(
                                                NDArrayIndex.interval(0, 1),
                                                NDArrayIndex.all(),
                                                NDArrayIndex.interval(0, 8))
                                        .dup())[0];
        INDArray mask = Nd4j.ones(3, 13);
        for (int t = 8; t < 13; t++) mask.putScalar(0, t, 0);
        INDArray masked = net.output(false, new INDArray[] {full}, new INDArray[] {mask})[0];
        System.out.println(
                alone
                        + "\n"
                        + masked.getRow(0)
                        + "\n"
                        + net.output(false, full)[0].getRow(1)
                        + "\n"
                        + masked.getRow(1));
        INDArray many = Nd4j.randn(96, 585, 13);
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            net.output(false, many);
            System.out.println((System.nanoTime() - t) / 32e6 + " ms/track of 3x13");
        }
    }
}
