export { type PollResults, resultsSchema, votesOf } from './published.ts';
export { type AnswerResult, leastVotes, type VoteResult, voteResult } from './result.ts';
