"""Trains the reader further on questions with their passages, and writes it back, quantised, into the same ONNX graph."""

import argparse
import json
import pickle
import random
import re
import time

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
CLS, SEP, NEVER = 101, 102, -1e4
QUESTIONS, PASSAGES = 4, 4  # in a batch
MODEL = "models/extractive-reader"
LINEAR = {"o": "attention/output/dense", "i": "intermediate/dense", "f": "output/dense"}
QKV = {k: f"attention/self/{n}" for k, n in (("q", "query"), ("k", "key"), ("v", "value"))}
NORM = {"oln": "attention.output", "fln": "output"}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.i, self.f = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.oln, self.fln = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask):
        parted = lambda y: y.view(*y.shape[:2], HEADS, -1).transpose(1, 2)
        seen = F.scaled_dot_product_attention(
            parted(self.q(x)), parted(self.k(x)), parted(self.v(x)), attn_mask=mask.to(self.q(x).dtype)
        )
        x = self.oln(x + F.dropout(self.o(seen.transpose(1, 2).flatten(2)), 0.1, self.training))
        return self.fln(x + F.dropout(self.f(F.gelu(self.i(x))), 0.1, self.training))


class SpanReader(nn.Module):
    def __init__(self):
        super().__init__()
        self.word, self.position, self.token_type = (nn.Embedding(n, WIDTH) for n in (30522, 512, 2))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.head = nn.Linear(WIDTH, 2)
        self.word.weight.requires_grad = False  # small data would pull apart words that never occur in it

    def forward(self, ids, types, mask):
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.token_type(types)
        x = F.dropout(self.norm(x), 0.1, self.training)
        unseen = ((1 - mask) * NEVER)[:, None, None, :].expand(-1, 1, ids.shape[1], -1)
        for layer in self.layers:
            x = layer(x, unseen)
        start, end = self.head(x).float().unbind(-1)
        return start, end


def tensors_of(reader, graph):
    """Pairs each parameter with its initialisers in the graph: (parameter, name, quantised, transposed)."""
    weights = {n.name: n.input[1][: -len("_quantized")] for n in graph.node if n.op_type == "MatMulInteger"}
    for name in ("word", "position", "token_type"):
        yield getattr(reader, name).weight, f"m.bert.embeddings.{name}_embeddings.weight", True, False
    yield reader.norm.weight, "m.bert.embeddings.LayerNorm.weight", False, False
    yield reader.norm.bias, "m.bert.embeddings.LayerNorm.bias", False, False
    for at, layer in enumerate(reader.layers):
        for key, path in {**QKV, **LINEAR}.items():
            yield getattr(layer, key).weight, weights[f"/m/bert/encoder/layer.{at}/{path}/MatMul_quant"], True, True
            yield getattr(layer, key).bias, f"m.bert.encoder.layer.{at}.{path.replace('/', '.')}.bias", False, False
        for key, path in NORM.items():
            for kind in ("weight", "bias"):
                yield getattr(getattr(layer, key), kind), f"m.bert.encoder.layer.{at}.{path}.LayerNorm.{kind}", False, False
    yield reader.head.weight, weights["/m/qa_outputs/MatMul_quant"], True, True
    yield reader.head.bias, "m.qa_outputs.bias", False, False


def read_graph(reader, model):
    held = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    for parameter, name, quantised, transposed in tensors_of(reader, model.graph):
        value = held.get(name)
        if quantised:
            zero = held[f"{name}_zero_point"].astype(np.float32)
            value = (held[f"{name}_quantized"].astype(np.float32) - zero) * held[f"{name}_scale"]
        parameter.data.copy_(torch.tensor(value.T if transposed else value))


def write_graph(reader, model, path):
    """Unsigned 8 bits: a range for each output channel of a matrix product, one for a whole table of embeddings."""
    new = {}
    for parameter, name, quantised, transposed in tensors_of(reader, model.graph):
        value = parameter.detach().float().numpy()
        if name.endswith("word_embeddings.weight"):
            continue
        if not quantised:
            new[name] = value
            continue
        value = value.T if transposed else value
        low, high = (np.minimum(value.min(0), 0), np.maximum(value.max(0), 0)) if transposed else (min(value.min(), 0), max(value.max(), 0))
        scale = np.maximum((high - low) / 255, 1e-8).astype(np.float32)
        zero = np.clip(np.round(-low / scale), 0, 255)
        new[f"{name}_quantized"] = np.clip(np.round(value / scale) + zero, 0, 255)
        new[f"{name}_scale"], new[f"{name}_zero_point"] = scale, zero
    for held in model.graph.initializer:
        if held.name in new:
            old = numpy_helper.to_array(held)
            held.CopyFrom(numpy_helper.from_array(np.asarray(new[held.name]).astype(old.dtype).reshape(old.shape), held.name))
    onnx.save(model, path)


class Examples:
    """Questions with the passages that answer and those most like them that do not, in other spellings each time."""

    def __init__(self, files, seed):
        self.random = random.Random(seed)
        self.tokens = Tokenizer.from_file(f"{MODEL}/tokenizer.json")
        self.tokens.no_padding()
        self.tokens.no_truncation()
        self.questions = [self.golden(json.loads(line)) for file in files for line in open(file, encoding="utf8")]

    def golden(self, row):
        bare = lambda text: re.sub(r"[*_`]", "", text)
        for passage in row["passages"]:
            passage["gold"] = []
            for sentence, span in zip(row["sentences"], row["spans"]):
                at, within = passage["text"].find(bare(sentence)), bare(sentence).find(bare(span))
                if at >= 0 and within >= 0:
                    passage["gold"].append((at + within, at + within + len(bare(span))))
        return row

    def pieces(self, text):
        encoded = self.tokens.encode(text, add_special_tokens=False)
        return encoded.ids, encoded.offsets

    def misspelt(self, question):
        words = question.split(" ")
        long = [at for at, word in enumerate(words) if len(word) >= 4]
        if not long:
            return question
        at = self.random.choice(long)
        word, cut = words[at], self.random.randrange(1, len(words[at]))
        kinds = (word[:cut] + word[cut + 1 :], word[:cut] + word[cut : cut + 2][::-1] + word[cut + 2 :], word[:cut] + word[cut - 1 :])
        words[at] = self.random.choice(kinds)
        return " ".join(words)

    def example(self, question, passage):
        text, gold, sentences = passage["text"], passage["gold"], passage["sentences"]
        context = "" if self.random.random() < 0.12 else passage["context"]
        if self.random.random() < 0.15 and len(sentences) > 1:
            size = self.random.randrange(1, len(sentences))
            first = self.random.randrange(len(sentences) - size + 1)
            start, end = sentences[first]["start"], sentences[first + size - 1]["end"]
            inside = [(a - start, b - start) for a, b in gold if a >= start and b <= end]
            if inside or not gold:
                text, gold = text[start:end], inside
        asked = self.pieces(question)[0][:64]
        heading = self.pieces(context)[0][:32] + self.pieces(":")[0] if context else []
        ids, offsets = self.pieces(text)
        room = 256 - len(asked) - len(heading) - 3
        ids, offsets = ids[:room], offsets[:room]
        before = len(asked) + 2 + len(heading)
        covered = [[at for at, (a, b) in enumerate(offsets) if b > start and a < end] for start, end in gold]
        return {
            "ids": [CLS, *asked, SEP, *heading, *ids, SEP],
            "second": len(asked) + 2,
            "text": (before, before + len(ids)),
            "starts": [before + at[0] for at in covered if at] or [0],
            "ends": [before + at[-1] for at in covered if at] or [0],
        }

    def batches(self):
        groups = []
        for row in self.questions:
            answers = [p for p in row["passages"] if p["gold"]][:2]
            others = [p for p in row["passages"] if not p["gold"]]
            if row["sentences"] and not answers:
                continue
            others.sort(key=lambda p: -p["margin"] + 6 * self.random.random())
            question = self.misspelt(row["question"]) if self.random.random() < 0.12 else row["question"]
            question = question.rstrip("?!. ") if self.random.random() < 0.2 else question
            groups.append([self.example(question, p) for p in (answers + others)[:PASSAGES]])
        groups.sort(key=lambda group: max(len(e["ids"]) for e in group) // 32 + self.random.random())
        batches = [groups[at : at + QUESTIONS] for at in range(0, len(groups), QUESTIONS)]
        self.random.shuffle(batches)
        return [packed(batch) for batch in batches]


def packed(groups):
    length = -(-max(len(e["ids"]) for group in groups for e in group) // 32) * 32
    names = ("ids", "types", "mask", "start", "end", "text")
    batch = {name: np.zeros((QUESTIONS * PASSAGES, length), np.float32) for name in names}
    for at, group in enumerate(groups):
        for place, example in enumerate(group):
            row, size = at * PASSAGES + place, len(example["ids"])
            batch["ids"][row, :size], batch["mask"][row, :size] = example["ids"], 1
            batch["types"][row, example["second"] : size] = 1
            batch["text"][row, slice(*example["text"])] = 1
            batch["start"][row, example["starts"]] = batch["end"][row, example["ends"]] = 1
    return {name: torch.from_numpy(value) for name, value in batch.items()}


def loss_of(reader, batch):
    with torch.autocast("cpu", torch.bfloat16):
        start, end = reader(batch["ids"].long(), batch["types"].long(), batch["mask"])
    present = batch["mask"][:, 0]
    only = lambda logits, where: logits.masked_fill(where == 0, 2 * NEVER).logsumexp(1)
    allowed = batch["text"].clone()
    allowed[:, 0] = 1
    gold = only(start, batch["start"]) + only(end, batch["end"])
    alone = gold - only(start, allowed) - only(end, allowed)
    each = -(alone * present).sum() / present.sum()
    # Together: one softmax over the spans of all passages of a question and "none of them answers".
    none = start[:, 0] + end[:, 0]
    answers = batch["start"][:, 0] == 0
    shaped = lambda values, where: values.masked_fill(~where, 2 * NEVER).view(QUESTIONS, PASSAGES)
    right = shaped(gold - none, answers & (present > 0))
    any_span = shaped(only(start, batch["text"]) + only(end, batch["text"]) - none, present > 0)
    answered = (answers & (present > 0)).view(QUESTIONS, PASSAGES).any(1)
    nothing = torch.zeros(QUESTIONS, 1)
    share = torch.cat([right, nothing.masked_fill(answered[:, None], 2 * NEVER)], 1).logsumexp(1)
    share = share - torch.cat([any_span, nothing], 1).logsumexp(1)
    asked = present.view(QUESTIONS, PASSAGES).any(1).float()
    return each - 0.5 * (share * asked).sum() / asked.sum()


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pairs", nargs="+", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--epochs", type=float, default=1)
    options.add_argument("--lr", type=float, default=5e-5)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--from", dest="origin", help="weights of an earlier run, instead of the model in use")
    options.add_argument("--average", default="", help="WEIGHTS.pkl:SHARE to mix in at the end; with --epochs 0, only that")
    asked = options.parse_args()
    torch.manual_seed(asked.seed)

    model = onnx.load(f"{MODEL}/onnx/model_quantized.onnx")
    reader = SpanReader()
    read_graph(reader, model)
    if asked.origin:
        reader.load_state_dict(pickle.load(open(asked.origin, "rb")))
    examples = Examples(asked.pairs, asked.seed)
    steps = int(len(examples.batches()) * asked.epochs)
    warm = 1 + steps // 16
    trained = [p for p in reader.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": [p for p in trained if p.ndim > 1], "weight_decay": 0.01}, {"params": [p for p in trained if p.ndim == 1], "weight_decay": 0}],
        lr=asked.lr,
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.03, 1 - max(0, step - warm) / max(1, steps - warm + 1)))
    )
    reader.train()
    began, done = time.time(), 0
    while done < steps:
        for batch in examples.batches()[: steps - done]:
            loss = loss_of(reader, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            done += 1
            if done % 50 == 0 or done == steps:
                print(f"{done} of {steps}: loss {loss.item():.3f}, {(time.time() - began) / done:.2f} s a step", flush=True)
    weights = reader.state_dict()
    if asked.average:
        file, share = asked.average.rsplit(":", 1)
        other = pickle.load(open(file, "rb"))
        weights = {k: (1 - float(share)) * v + float(share) * other[k] for k, v in weights.items()}
        reader.load_state_dict(weights)
    pickle.dump(weights, open(f"{asked.out}.pkl", "wb"))
    write_graph(reader, model, f"{asked.out}.onnx")


if __name__ == "__main__":
    main()
