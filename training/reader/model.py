"""The reader's network.

An encoder (MiniLM, 6 layers) reads a window of sentences once and marks cues and names. Then, for each cue, two small
layers look at the words around it again, knowing which word is the cue, and mark its source and its content: so which
spans belong together needs no guess afterwards, and one word may be content of one cue and source of another.
"""

import json
from pathlib import Path

import torch
from crf import Crf
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

WIDTH, HEADS, INNER, LAYERS = 384, 12, 1536, 6
LINK_WIDTH, LINK_HEADS, LINK_INNER, LINK_LAYERS = 256, 8, 768, 2
SHAPE_COUNT, NAME_TAGS, CUE_TAGS, LINK_TAGS, ROLE_TAGS = 6, 11, 3, 5, 3
#: Words before and after the first word of a cue that the link layers see.
BEFORE, AFTER = 40, 72


class Layer(nn.Module):
    """One layer as in BERT: attention, sum, norm, two matrices, sum, norm."""

    def __init__(self, width, heads, inner, dropout=0.1):
        super().__init__()
        self.heads, self.dropout = heads, nn.Dropout(dropout)
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.attended = nn.Linear(width, width)
        self.after_attention = nn.LayerNorm(width, eps=1e-12)
        self.wide, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias):
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        # No dropout on attention: drawing its masks took a third of the time of a step.
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        seen = seen.transpose(1, 2).reshape(batch, length, width)
        x = self.after_attention(x + self.dropout(self.attended(seen)))
        return self.after(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Word pieces → the state of each word (at its first piece), with what it says of cues and names."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(2 * SHAPE_COUNT + 1, WIDTH)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER) for _ in range(LAYERS))
        self.cue, self.name = nn.Linear(WIDTH, CUE_TAGS), nn.Linear(WIDTH, NAME_TAGS)
        self.source, self.content = nn.Linear(WIDTH, ROLE_TAGS), nn.Linear(WIDTH, ROLE_TAGS)
        self.link = nn.Linear(WIDTH, LINK_WIDTH)
        nn.init.zeros_(self.shapes.weight)

    def forward(self, pieces, shapes, mask, first):
        """pieces, shapes, mask [B, T]; first [B, W], the place of each word's first piece. States [B, W, 384]."""
        length = pieces.shape[1]
        x = self.words(pieces) + self.places.weight[:length] + self.kind + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        bias = (mask.to(x.dtype)[:, None, None, :] - 1) * 1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x.gather(1, first[:, :, None].expand(-1, -1, WIDTH))


class Linker(nn.Module):
    """The words around a cue → for each: outside, source or content."""

    def __init__(self):
        super().__init__()
        self.distance = nn.Embedding(BEFORE + AFTER, LINK_WIDTH)
        self.mark = nn.Embedding(2, LINK_WIDTH)
        self.norm, self.dropout = nn.LayerNorm(LINK_WIDTH, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(LINK_WIDTH, LINK_HEADS, LINK_INNER) for _ in range(LINK_LAYERS))
        self.tags = nn.Linear(LINK_WIDTH, LINK_TAGS)
        nn.init.normal_(self.distance.weight, std=0.02)
        nn.init.normal_(self.mark.weight, std=0.02)

    def forward(self, states, distances, marks, mask):
        """states [N, W, 256] around each cue, W ≤ 112; distances [N, W] to its first word, plus BEFORE; marks [N, W],
        1 on the cue; mask [N, W]. Scores [N, W, 5]."""
        x = self.norm(states + self.distance(distances) + self.mark(marks))
        x = self.dropout(x)
        bias = (mask.to(x.dtype)[:, None, None, :] - 1) * 1e4
        for layer in self.layers:
            x = layer(x, bias)
        return self.tags(x)


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder, self.linker = Encoder(), Linker()
        self.cue_crf = Crf(CUE_TAGS, [(None, 2), (0, 2)])
        # 0 outside, 1-2 source, 3-4 content: inside only follows its own kind.
        self.link_crf = Crf(LINK_TAGS, [(None, 2), (None, 4), (0, 2), (0, 4), (1, 4), (2, 4), (3, 2), (4, 2)])

    def look(self, batch):
        """What the encoder says of each word of a batch: scores of cues and of names, and the linker's states."""
        encoder = self.encoder
        states = encoder(batch.pieces, batch.shapes, batch.mask, batch.first)
        return encoder.cue(states), encoder.name(states), encoder.link(states)


def load_pretrained(reader: Reader, folder: Path):
    """Fills the encoder with MiniLM's weights; says so by raising where a name is missing."""
    config = json.loads((folder / "config.json").read_text())
    assert (config["hidden_size"], config["num_hidden_layers"]) == (WIDTH, LAYERS)
    weights = load_file(folder / "model.safetensors")
    encoder, own = reader.encoder, {}
    own["words.weight"] = weights["embeddings.word_embeddings.weight"]
    own["places.weight"] = weights["embeddings.position_embeddings.weight"]
    own["kind"] = weights["embeddings.token_type_embeddings.weight"][0]
    names = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "attended": "attention.output.dense",
        "after_attention": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "after": "output.LayerNorm",
    }
    for part in ("weight", "bias"):
        own[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
        for layer in range(LAYERS):
            for mine, theirs in names.items():
                own[f"layers.{layer}.{mine}.{part}"] = weights[f"encoder.layer.{layer}.{theirs}.{part}"]
    missing, unexpected = encoder.load_state_dict(own, strict=False)
    assert not unexpected and all(name.split(".")[0] in NEW for name in missing), (missing, unexpected)


NEW = ("shapes", "cue", "name", "source", "content", "link")
