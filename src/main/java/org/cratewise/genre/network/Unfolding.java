package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.preprocessor.BaseInputPreProcessor;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;

/// Turns vectors `[batch][units]` or pictures `[batch][channels][height][width]` into sequences
/// `[batch][features][steps]`. Deeplearning4j's own ways from pictures to sequences take every
/// picture for one step. Public with setters because saved networks name it.
public final class Unfolding extends BaseInputPreProcessor {
    private static final long serialVersionUID = 1;

    private int steps;

    // Of the pictures, known once the network is built.
    private long channels;
    private long height;

    /// For Deeplearning4j, which fills it from a saved network.
    public Unfolding() {}

    Unfolding(int steps) {
        this.steps = steps;
    }

    public int getSteps() {
        return steps;
    }

    public void setSteps(int steps) {
        this.steps = steps;
    }

    public long getChannels() {
        return channels;
    }

    public void setChannels(long channels) {
        this.channels = channels;
    }

    public long getHeight() {
        return height;
    }

    public void setHeight(long height) {
        this.height = height;
    }

    @Override
    public INDArray preProcess(INDArray input, int batch, LayerWorkspaceMgr workspaces) {
        INDArray rows = input.dup('c');
        INDArray unfolded =
                steps > 0
                        ? rows.reshape('c', rows.size(0), rows.size(1) / steps, steps)
                        : rows.reshape(
                                'c', rows.size(0), rows.size(1) * rows.size(2), rows.size(3));
        return workspaces.leverageTo(ArrayType.ACTIVATIONS, unfolded);
    }

    @Override
    public INDArray backprop(INDArray gradient, int batch, LayerWorkspaceMgr workspaces) {
        INDArray rows = gradient.dup('c');
        INDArray folded =
                steps > 0
                        ? rows.reshape('c', rows.size(0), rows.size(1) * rows.size(2))
                        : rows.reshape('c', rows.size(0), channels, height, rows.size(2));
        return workspaces.leverageTo(ArrayType.ACTIVATION_GRAD, folded);
    }

    @Override
    public InputType getOutputType(InputType type) {
        if (steps > 0) return InputType.recurrent(type.arrayElementsPerExample() / steps, steps);
        var picture = (InputType.InputTypeConvolutional) type;
        channels = picture.getChannels();
        height = picture.getHeight();
        return InputType.recurrent(channels * height, picture.getWidth());
    }
}
