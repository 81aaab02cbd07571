#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../src/bootstrap/start.mjs';

process.exitCode = await start(fileURLToPath(new URL('../../../', import.meta.url)), process.argv.slice(2));
