/**
 * What to say when a tool is missing, in English and Indonesian: whoever reads this has just cloned.
 * @param {'git' | 'npm' | 'node'} tool
 * @returns {string}
 */
export function missingTool(tool) {
  const sources = {
    git: 'https://git-scm.com/downloads',
    npm: 'https://nodejs.org/ (npm comes with Node.js)',
    node: 'https://nodejs.org/ (20 or newer; 20 atau lebih baru)',
  };
  const name = { git: 'Git', npm: 'npm', node: 'Node.js 20' }[tool];
  return `✗ ${name} was not found. Install it, then try again: ${sources[tool]}
✗ ${name} tidak ditemukan. Pasang dulu, lalu ulangi perintah tadi.`;
}
