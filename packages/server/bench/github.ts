import { FakeGitHub } from '../test/fake-github.ts';

/** The GitHub of the load test, in a process of its own so that it takes no time from what is measured. */
const [clientId = '', clientSecret = ''] = process.argv.slice(2);
const github = await FakeGitHub.start({ clientId, clientSecret });
process.stdout.write(`${JSON.stringify({ url: github.url })}\n`);
