package org.cratewise.genre.network;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.weightnoise.IWeightNoise;
import org.deeplearning4j.nn.params.LSTMParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Hides some of an LSTM's outputs on their way back into it, the same ones through a whole
/// sequence
/// (Gal and Ghahramani 2016), as Keras' `recurrent_dropout` does; here the same for all sequences
/// of
/// a batch too. What is left is made louder by as much.
///
/// Deeplearning4j's own `DropConnect` hides single weights, those of the input too, which is
/// another
/// thing. Public with setters because saved networks name it.
public final class RecurrentDropout implements IWeightNoise {
    private static final long serialVersionUID = 1;

    private double share;

    /// For Deeplearning4j, which fills it from a saved network.
    public RecurrentDropout() {}

    /// @param share of the outputs that is hidden
    RecurrentDropout(double share) {
        this.share = share;
    }

    public double getShare() {
        return share;
    }

    public void setShare(double share) {
        this.share = share;
    }

    /// @return of the weights from the outputs back, [units][4 units], those of hidden outputs 0
    @Override
    public INDArray getParameter(
            Layer layer,
            String name,
            int iteration,
            int epoch,
            boolean training,
            LayerWorkspaceMgr workspaces) {
        INDArray weights = layer.getParam(name);
        if (!training || !name.equals(LSTMParamInitializer.RECURRENT_WEIGHT_KEY)) return weights;
        INDArray kept = Nd4j.rand(weights.dataType(), weights.rows(), 1).gte(share);
        INDArray louder = kept.castTo(weights.dataType()).divi(1 - share);
        INDArray noisy =
                workspaces.createUninitialized(
                        ArrayType.INPUT, weights.dataType(), weights.shape(), weights.ordering());
        return noisy.assign(weights).muliColumnVector(louder);
    }

    @Override
    public RecurrentDropout clone() {
        return new RecurrentDropout(share);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrentDropout same && same.share == share;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(share);
    }
}
