#!/usr/bin/env node
/** The program `hearsay`: gives `run` the arguments and streams of this process, and its exit code to the system. */
import { run } from './run.ts'

const { stdin, stdout, stderr, env } = process

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env })
