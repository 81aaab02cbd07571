#!/usr/bin/env node
import { buildHere } from '../src/build-here.ts';

// The build script of a site: builds the site in the current folder.
process.exitCode = await buildHere(process.cwd(), process.argv.slice(2));
