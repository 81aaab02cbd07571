import { answerQuestions } from './answer-questions.ts';
import { scanFiles } from './scan-files.ts';

answerQuestions(scanFiles);
