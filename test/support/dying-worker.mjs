// A worker thread that dies of every file whose name holds "dies", and calls every other one empty.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', input => {
  if (input.file.includes('dies')) process.exit(3)
  if (input.file.includes('throws')) throw new Error('no more')
  parentPort.postMessage({
    kind: 'problem',
    notice: { file: input.file, what: 'is empty', todo: 'check the file' },
  })
})
