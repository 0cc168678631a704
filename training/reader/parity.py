"""Checks that what ships gives the trainer's answers: the network, its int8 graphs, and the product that runs them.

    python parity.py WORK ENCODER CHECKPOINT MODEL

Reads the exercise reports kept out of training with all three. The network and its graphs may differ where two answers are
nearly as likely; the product must say exactly what the graphs say here, or the two programs have drifted apart.
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

#: Least F1 between the answers of the network and of its graphs, each role's spans.
CLOSE = 97.0


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


def plain(attributions):
    return sorted(json.dumps(one, sort_keys=True) for one in attributions)


def main(work: Path, encoder: Path, checkpoint: Path, model: Path):
    network = Reader()
    network.load_state_dict(torch.load(checkpoint)["reader"])
    network.eval()
    export = Export(model, network)
    pieces = Pieces(json.loads((encoder / "tokenizer.json").read_text())["model"]["vocab"])
    texts = {name: text for path in sorted(EXERCISE.glob("*-check.txt")) for name, text, _, _ in reports(path)}
    with open(work / "documents.jsonl", encoding="utf-8") as file:
        documents = [load(raw, pieces) for raw in map(json.loads, file) if raw["name"] in texts]
    tally, apart = Tally(), []
    for document, tags in zip(documents, product_says([(one.name, texts[one.name]) for one in documents], model), strict=True):
        wanted, _ = read(network, document)
        given, names = read(export, document)
        tally.add(document.raw, wanted, given)
        same_names = sorted(map(list, names)) == sorted(tags["names"])
        if not same_names or plain(given) != plain(tags["attributions"]):
            apart.append(document.name)
    print(f"{len(documents)} reports. The network and its graphs: {tally.line()}")
    print(f"The product says otherwise than the graphs in {len(apart)}: {', '.join(apart) or 'none'}")
    sys.exit(bool(apart) or min(tally.f1(role) for role in ("source", "cue", "content")) < CLOSE)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
