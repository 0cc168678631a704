"""A linear-chain CRF: scores of tags in a row that learned which tag may follow which."""

import torch
from torch import nn


class Crf(nn.Module):
    def __init__(self, tags: int, forbidden=()):
        super().__init__()
        self.follows = nn.Parameter(torch.zeros(tags, tags))  # from, to
        self.opens = nn.Parameter(torch.zeros(tags))
        self.register_buffer("never", torch.zeros(tags, tags))
        self.register_buffer("never_first", torch.zeros(tags))
        for from_, to in forbidden:
            if from_ is None:
                self.never_first[to] = -1e4
            else:
                self.never[from_, to] = -1e4

    def scores(self):
        return self.follows + self.never, self.opens + self.never_first

    def loss(self, emissions, tags, mask):
        """Mean negative log likelihood a token. emissions [B, T, K], tags [B, T], mask [B, T] with its ones first."""
        follows, opens = self.scores()
        emissions = emissions.float()
        batch, length, _ = emissions.shape
        rows = torch.arange(batch)
        gold = opens[tags[:, 0]] + emissions[rows, 0, tags[:, 0]]
        steps = follows[tags[:, :-1], tags[:, 1:]] + emissions[:, 1:].gather(2, tags[:, 1:, None]).squeeze(2)
        gold = gold + (steps * mask[:, 1:]).sum(1)
        total = opens + emissions[:, 0]
        for at in range(1, length):
            step = torch.logsumexp(total[:, :, None] + follows, dim=1) + emissions[:, at]
            total = torch.where(mask[:, at, None] > 0, step, total)
        return (torch.logsumexp(total, dim=1) - gold).sum() / mask.sum()

    @torch.no_grad()
    def best(self, emissions, mask):
        """The best tags of each row (Viterbi): [B, T]; what is masked is 0."""
        follows, opens = self.scores()
        emissions = emissions.float()
        batch, length, tags = emissions.shape
        total, back = opens + emissions[:, 0], []
        for at in range(1, length):
            best, from_ = (total[:, :, None] + follows).max(dim=1)
            live = mask[:, at, None] > 0
            total = torch.where(live, best + emissions[:, at], total)
            back.append(torch.where(live, from_, torch.arange(tags).expand(batch, tags)))
        path = [total.argmax(1)]
        for from_ in reversed(back):
            path.append(from_.gather(1, path[-1][:, None]).squeeze(1))
        return torch.stack(path[::-1], dim=1) * (mask > 0)
