"""Trains the reader and keeps the checkpoint; an interrupted run goes on where it stopped.

    python train.py WORK ENCODER --out NAME [--epochs 7] [--without PUBLISHER] [--seed 1]
    python train.py WORK ENCODER --out NAME --start CHECKPOINT --rate 0.35 --share 0.5 --exercise 4 --epochs 2

The first form learns from the corpora alone, the second goes on with a part of them and the exercise reports.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from augment import augment
from labels import links, word_tags
from measure import Tally
from model import Reader, load_pretrained
from pieces import Pieces
from read import read
from rename import World, renamed
from torch.nn import functional
from windows import crops, encode, forms, load, training_windows

BATCH, RATE, NEW_RATE, WARM = 12, 1.2e-4, 6e-4, 0.06
#: How much each loss counts.
WEIGHTS = {"cue": 1.0, "link": 1.0, "roles": 0.15, "names": 0.3}
#: Part of the documents without attributions that an epoch sees.
EXTRA = 0.2
#: Part of the documents that are read with other names.
RENAMED = 0.5


def documents_of(work: Path, pieces: Pieces):
    with open(work / "documents.jsonl", encoding="utf-8") as file:
        loaded = [load(json.loads(line), pieces) for line in file]
    return [document for document in loaded if document.bounds]


def examples(document, opinion, chance, tools):
    """Windows of a document with labels: (window, tags or None, links, names). `tools`: word pieces and other names."""
    pieces, world = tools
    small = 0.15 if opinion is not None else 0.4
    if chance.random() < RENAMED:
        document, opinion = swapped(document, opinion, chance, tools)
    for first, last in training_windows(document, chance):
        names = document.raw["names"][first:last]
        window = augment(forms(document, first, last), document.raw["words"][first:last], names, pieces, chance, small)
        if opinion is None:
            yield window, None, [], names
        else:
            yield window, word_tags(opinion, first, last), links(opinion, first, last, chance), names


def swapped(document, opinion, chance, tools):
    """Another copy of the document, about other people elsewhere."""
    pieces, world = tools
    raw, opinion = renamed(document.raw, opinion, world, chance)
    return load(raw, pieces), opinion


def epoch_examples(documents, seed, tools, options):
    """All examples of one epoch in batches of similar length, in an order that the seed decides."""
    chance = random.Random(seed)
    found = []
    for document in documents:
        for _ in range(copies(document, chance, options)):
            opinions = document.raw.get("opinions")
            opinion = chance.choice(opinions) if opinions else None
            found += examples(document, opinion, chance, tools)
    chance.shuffle(found)
    found.sort(key=lambda example: sum(len(ids) for ids, _ in example[0]) // 64)
    batches = [found[at : at + BATCH] for at in range(0, len(found), BATCH)]
    chance.shuffle(batches)
    return batches


def copies(document, chance, options):
    """How often an epoch sees a document."""
    if document.name.startswith("exercise/"):
        return options.exercise
    share = options.share if "opinions" in document.raw else options.share * EXTRA
    return int(chance.random() < share)


def losses(reader, batch):
    """The losses of a batch by name."""
    tensors = encode([window for window, _, _, _ in batch])
    encoder = reader.encoder
    states = encoder(tensors.pieces, tensors.shapes, tensors.mask, tensors.first)
    size = tensors.words.shape[1]
    pad = lambda tags, by: torch.tensor([[*row, *[by] * (size - len(row))] for row in tags])
    flat = lambda scores, tags: functional.cross_entropy(scores.float().flatten(0, 1), tags.flatten(), ignore_index=-1)
    found = {"names": flat(encoder.name(states), pad([names for *_, names in batch], -1))}
    taught = [row for row, (_, tags, _, _) in enumerate(batch) if tags is not None]
    if not taught:
        return found
    tags = [batch[row][1] for row in taught]
    own = states[taught]
    found["roles"] = sum(
        flat(head(own), pad([tag[role] for tag in tags], -1))
        for role, head in (("source", encoder.source), ("content", encoder.content))
    )
    mask = tensors.words[taught]
    found["cue"] = reader.cue_crf.loss(encoder.cue(own), pad([tag["cue"] for tag in tags], 0), mask)
    cues = [
        (at, first, last, len(batch[row][0]), tags)
        for at, row in enumerate(taught)
        for first, last, tags in batch[row][2]
    ]
    if cues:
        around, distances, marks, inside, _ = crops(encoder.link(own), [cue[:4] for cue in cues])
        scores = reader.linker(around, distances, marks, inside)
        wanted = torch.tensor([[*cue[4], *[0] * (scores.shape[1] - len(cue[4]))] for cue in cues])
        found["link"] = 4 * reader.link_crf.loss(scores, wanted, inside)
    return found


def evaluate(reader, documents):
    reader.eval()
    tally = Tally()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for document in documents:
            gold = [{role: [tuple(span) for span in one[role]] for role in one} for one in document.raw["opinions"][0]]
            tally.add(document.raw, gold, read(reader, document)[0])
    reader.train()
    return tally


def parameter_groups(reader, pace):
    """The pretrained weights learn slowly, the new ones fast; norms and biases do not decay."""
    groups = {}
    for name, parameter in reader.named_parameters():
        new = not name.startswith("encoder.") or name.split(".")[1] in ("shapes", "cue", "name", "source", "content", "link")
        key = (NEW_RATE if new else RATE, 0.0 if parameter.dim() < 2 or "crf" in name else 0.01)
        groups.setdefault(key, []).append(parameter)
    return [{"params": own, "lr": rate, "peak": pace * rate, "weight_decay": decay} for (rate, decay), own in groups.items()]


def train(options):
    torch.manual_seed(options.seed)
    # Moments of words not met for long fade into denormal numbers, which made a step twice as slow.
    torch.set_flush_denormal(True)
    torch.set_num_threads(options.threads)
    vocabulary = json.loads((options.encoder / "tokenizer.json").read_text())["model"]["vocab"]
    pieces = Pieces(vocabulary)
    tools = pieces, World(options.work)
    documents = documents_of(options.work, pieces)
    dev = [one for one in documents if one.name.startswith("polnear/dev")]
    check = [one for one in documents if "-check/" in one.name]
    apart = {one.name for one in (*dev, *check)}
    learnt = [one for one in documents if one.name not in apart and one.raw.get("publisher") != (options.without or "-")]
    held = [one for one in documents if one.name.startswith("polnear/train") and one.raw["publisher"] == options.without]
    reader = Reader()
    load_pretrained(reader, options.encoder)
    if options.start:
        reader.load_state_dict(torch.load(options.start)["reader"])
    groups = parameter_groups(reader, options.rate)
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)
    checkpoint = options.work / f"{options.out}.pt"
    epoch, step, skipped = 0, 0, 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        epoch, step, skipped = saved["epoch"], saved["step"], saved["inside"]
        torch.set_rng_state(saved["chance"])
    total = None
    log = open(options.work / f"{options.out}.log", "a", buffering=1)
    note = lambda words: (print(words, flush=True), log.write(words + "\n"))
    for epoch in range(epoch, options.epochs):
        batches = epoch_examples(learnt, options.seed * 1000 + epoch, tools, options)
        total = total or options.epochs * len(batches)
        began, sums = time.time(), {}
        for inside, batch in enumerate(batches):
            if inside < skipped:
                continue
            skipped = 0
            share = step / total
            pace = share / WARM if share < WARM else max(0.0, (1 - share) / (1 - WARM))
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * max(pace, 1e-3)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                found = losses(reader, batch)
            optimizer.zero_grad(set_to_none=True)
            sum(WEIGHTS[name] * loss for name, loss in found.items()).backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            step += 1
            for name, loss in found.items():
                sums.setdefault(name, []).append(loss.item())
            if inside % 50 == 49:
                means = ", ".join(f"{name} {sum(all_) / len(all_):.3f}" for name, all_ in sums.items())
                note(f"epoch {epoch} step {inside + 1}/{len(batches)} {time.time() - began:.0f}s {means}")
                sums = {}
            if inside % 150 == 149:
                save(checkpoint, reader, optimizer, (epoch, step, inside + 1))
        save(checkpoint, reader, optimizer, (epoch + 1, step, 0))
        note(f"epoch {epoch} done in {time.time() - began:.0f}s; dev {evaluate(reader, dev).line()}")
        if check:
            note(f"  exercise: {evaluate(reader, check).line()}")
        if held:
            note(f"  held out ({options.without}): {evaluate(reader, held).line()}")


def save(path, reader, optimizer, where):
    epoch, step, inside = where
    content = {"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "chance": torch.get_rng_state()}
    torch.save({**content, "epoch": epoch, "step": step, "inside": inside}, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--without", help="a publisher to leave out")
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--rate", type=float, default=1.0, help="of the usual learning rates")
    parser.add_argument("--share", type=float, default=1.0, help="of the corpora that an epoch sees")
    parser.add_argument("--exercise", type=int, default=0, help="times that an epoch sees each exercise report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())
