package org.cratewise.genre;

import java.util.Map;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SDLayerParams;
import org.deeplearning4j.nn.conf.layers.samediff.SameDiffLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// Turns a sequence into one vector: its mean in time beside a weighted mean, whose weights come
/// from how well each moment answers a learned question. Takes sequences without masks only.
///
/// Deeplearning4j's own `LearnedSelfAttentionLayer` fails in 1.0.0-M2.1 (`scatter_update: Number of
/// Integer arguments`), hence this one. Public with setters because saved models name it.
public final class Attention extends SameDiffLayer {
    private static final String QUESTION = "question";

    private long size;

    /// For Deeplearning4j, which fills it from a saved model.
    public Attention() {}

    /// @param size of the vectors in the sequence
    Attention(long size) {
        this.size = size;
    }

    public long getSize() {
        return size;
    }

    public void setSize(long size) {
        this.size = size;
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType inputType) {
        return InputType.feedForward(2 * size);
    }

    @Override
    public void setNIn(InputType inputType, boolean override) {
        size = ((InputType.InputTypeRecurrent) inputType).getSize();
    }

    @Override
    public InputPreProcessor getPreProcessorForInputType(InputType inputType) {
        return null;
    }

    @Override
    public void defineParameters(SDLayerParams params) {
        params.clear();
        params.addWeightParam(QUESTION, 1, size, 1);
    }

    @Override
    public void initializeParameters(Map<String, INDArray> params) {
        initWeights((int) size, 1, WeightInit.XAVIER, params.get(QUESTION));
    }

    /// @param moments [sequences][size][time]
    /// @param mask not used
    @Override
    public SDVariable defineLayer(
            SameDiff graph, SDVariable moments, Map<String, SDVariable> params, SDVariable mask) {
        SDVariable answers = moments.mul(params.get(QUESTION)).sum(true, 1);
        SDVariable weights = graph.nn().softmax(answers, 2);
        SDVariable attended = moments.mul(weights).sum(false, 2);
        SDVariable mean = moments.mean(false, 2);
        return graph.concat(1, attended, mean);
    }

    @Override
    public INDArray onesMaskForInput(INDArray input) {
        return Nd4j.ones(input.dataType(), input.size(0), input.size(2));
    }

    /// What comes out has no time any more, so there is nothing left to mask.
    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(
            INDArray mask, MaskState state, int sequences) {
        return null;
    }
}
