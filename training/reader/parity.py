"""Checks that what ships gives the trainer's answers: the network, its int8 graphs, and the product that runs them.

    python parity.py WORK ENCODER CHECKPOINT MODEL

Reads the exercise reports kept out of training with all three. They may differ where two answers are nearly as likely: eight
bits are rounded by the widest number of a batch, and the product makes other batches. More than that means they drifted apart.
"""

import json
import subprocess
import sys
from pathlib import Path

import onnxruntime
import torch
from exercise import reports
from measure import Tally
from model import Reader
from pieces import Pieces
from paths import EXERCISE, REPOSITORY
from read import read
from windows import load

#: Least F1 of spans between the answers of the network and of its graphs, and of the graphs and the product.
CLOSE, NEXT = 97.0, 99.0
ROLES = ("source", "cue", "content")


class Export:
    """The int8 graphs, to be asked like the network."""

    def __init__(self, folder: Path, network: Reader):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        open_ = lambda name: onnxruntime.InferenceSession(folder / name, options, providers=["CPUExecutionProvider"])
        self.encoder, self.graph = open_("encoder.onnx"), open_("linker.onnx")
        self.cue_crf, self.link_crf = network.cue_crf, network.link_crf

    def look(self, batch):
        fields = {name: getattr(batch, name).numpy() for name in ("pieces", "shapes", "mask", "first")}
        return tuple(torch.from_numpy(found) for found in self.encoder.run(["cues", "names", "states"], fields))

    def linker(self, states, distances, marks, mask):
        given = dict(zip(("states", "distances", "marks", "mask"), (states, distances, marks, mask), strict=True))
        return torch.from_numpy(self.graph.run(["tags"], {name: value.numpy() for name, value in given.items()})[0])


def product_says(texts, model: Path):
    """The tags of the product, in the order of the texts."""
    lines = "".join(json.dumps({"name": name, "text": text}) + "\n" for name, text in texts)
    command = ["npx", "tsx", "training/reader/tags.ts", str(model.resolve())]
    run = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=REPOSITORY)
    return [json.loads(line) for line in run.stdout.splitlines()]


def paired(attributions):
    """Spans as pairs, as the trainer has them."""
    return [{role: [tuple(span) for span in one[role]] for role in ROLES} for one in attributions]


def main(work: Path, encoder: Path, checkpoint: Path, model: Path):
    network = Reader()
    network.load_state_dict(torch.load(checkpoint)["reader"])
    network.eval()
    export = Export(model, network)
    pieces = Pieces(json.loads((encoder / "tokenizer.json").read_text())["model"]["vocab"])
    texts = {name: text for path in sorted(EXERCISE.glob("*-check.txt")) for name, text, _, _ in reports(path)}
    with open(work / "documents.jsonl", encoding="utf-8") as file:
        documents = [load(raw, pieces) for raw in map(json.loads, file) if raw["name"] in texts]
    exported, run = Tally(), Tally()
    given_names, said_names = set(), set()
    said = product_says([(one.name, texts[one.name]) for one in documents], model)
    for document, tags in zip(documents, said, strict=True):
        given, names = read(export, document)
        exported.add(document.raw, read(network, document)[0], given)
        run.add(document.raw, given, paired(tags["attributions"]))
        given_names |= {(document.name, *name) for name in names}
        said_names |= {(document.name, *name) for name in tags["names"]}
    print(f"{len(documents)} reports. The network and its graphs: {exported.line()}")
    print(f"The graphs and the product: {run.line()}; names otherwise: {len(given_names ^ said_names)} of {len(given_names)}")
    close = all(exported.f1(role) >= CLOSE and run.f1(role) >= NEXT for role in ROLES)
    sys.exit(not close or len(given_names ^ said_names) > 0.01 * len(given_names))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
