"""A checkpoint → what ships: two int8 ONNX graphs, the vocabulary, and the transition scores.

    python export.py ENCODER CHECKPOINT OUT
"""

import json
import sys
from pathlib import Path

import torch
from model import AFTER, BEFORE, LINK_WIDTH, Reader
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from read import NAME_KINDS
from torch import nn


class EncoderGraph(nn.Module):
    """What the product asks the encoder for: cue scores, name scores, and the states that the linker starts from."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces, shapes, mask, first):
        states = self.encoder(pieces, shapes, mask, first)
        return self.encoder.cue(states), self.encoder.name(states), self.encoder.link(states)


def write_graph(module, example, names, path: Path):
    """Exports one graph with free batch and length, and makes its weights int8.

    Seven bits of each byte are used, so that processors without VNNI do not saturate and all give the same sums.
    """
    inputs, outputs = names
    axes = {name: {0: "batch", 1: "piece" if name in ("pieces", "shapes", "mask") else "word"} for name in (*inputs, *outputs)}
    exact, ready = path.with_suffix(".exact.onnx"), path.with_suffix(".ready.onnx")
    torch.onnx.export(module.eval(), example, exact, input_names=list(inputs), output_names=list(outputs), dynamic_axes=axes, opset_version=17, dynamo=False)
    quant_pre_process(exact, ready, skip_symbolic_shape=True)
    quantize_dynamic(ready, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    ready.unlink()


def main(encoder_folder: Path, checkpoint: Path, out: Path):
    reader = Reader()
    reader.load_state_dict(torch.load(checkpoint, map_location="cpu")["reader"])
    reader.eval()
    out.mkdir(parents=True, exist_ok=True)
    long = lambda *size: torch.ones(*size, dtype=torch.long)
    write_graph(
        EncoderGraph(reader.encoder),
        (long(2, 12), long(2, 12), long(2, 12), long(2, 9)),
        (("pieces", "shapes", "mask", "first"), ("cues", "names", "states")),
        out / "encoder.onnx",
    )
    write_graph(
        reader.linker,
        (torch.zeros(3, 20, LINK_WIDTH), long(3, 20), long(3, 20), long(3, 20)),
        (("states", "distances", "marks", "mask"), ("tags",)),
        out / "linker.onnx",
    )
    vocabulary = json.loads((encoder_folder / "tokenizer.json").read_text())["model"]["vocab"]
    pieces = sorted(vocabulary, key=vocabulary.get)
    (out / "vocabulary.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    (out / "reader.json").write_text(json.dumps(settings(reader), indent=1) + "\n")


def settings(reader):
    """What the product needs beside the graphs."""
    rows = lambda crf: {
        "follows": [[round(value, 5) for value in row] for row in crf.scores()[0].tolist()],
        "opens": [round(value, 5) for value in crf.scores()[1].tolist()],
    }
    return {"before": BEFORE, "after": AFTER, "names": NAME_KINDS, "cues": rows(reader.cue_crf), "links": rows(reader.link_crf)}


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
